// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/list/panefixture.h"

#include "models/catalog/catalogbuilder.h"
#include "tests/support/waiting.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

CatalogPtr catalogOf(const QList<Client> &clients)
{
    CatalogPtr catalog = CatalogBuilder(u"en_US"_s).finish();
    for (const Client &client : clients)
        catalog = withClient(*catalog, client);
    return catalog;
}

} // namespace

Client clientNamed(const QString &name, const QList<ContactMethod> &methods)
{
    Client client{.id = u"id-"_s + name, .name = name, .contactMethods = methods};
    if (!client.contactMethods.isEmpty())
        client.contactMethods.first().preferred = true;
    return client;
}

ContactMethod methodOf(ContactType::Known type, const QString &value)
{
    return {.row = RowId::create(), .type = type, .value = value};
}

QList<Client> someClients()
{
    using Known = ContactType::Known;
    Client grace = clientNamed(u"Grace Hopper"_s, {methodOf(Known::WhatsApp, u"+1 202 555 0143"_s)});
    grace.customFields.append({.row = {}, .key = u"Ship"_s, .value = u"Mark I"_s});
    return {clientNamed(u"Ada Lovelace"_s,
                        {methodOf(Known::Phone, u"+44 20 7946 0958"_s), methodOf(Known::Email, u"ada@example.com"_s)}),
            clientNamed(u"Emmy Noether"_s, {methodOf(Known::Email, u"emmy@example.org"_s)}), grace,
            clientNamed(u"Sonja Kowalewski"_s)};
}

PaneTest::PaneTest()
    : pane(store, opener)
{
    pane.setClock([] { return QDateTime(QDate(2026, 5, 4), QTime(10, 5), Qt::UTC); });
    pane.setWorkspace({.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s}, u"North"_s);
    pane.resize(320, 500);
    pane.show();
    pane.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
}

PaneTest::~PaneTest()
{
    pane.disconnect();
    store.setListPort(nullptr);
}

void PaneTest::fill(const QList<Client> &clients, const ListReport &report)
{
    store.setListPort(&server);
    store.refresh();
    server.answer(catalogOf(clients), report);
    rest();
}

void PaneTest::fail(const Error &error)
{
    store.setListPort(&server);
    store.refresh();
    server.calls.answer(error);
    rest();
}

void PaneTest::rest()
{
    ASSERT_TRUE(waitUntil([this] { return !store.isBusy(); }));
}

void PaneTest::search(const QString &text)
{
    searchEdit().setText(text);
    rest();
}

void PaneTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString PaneTest::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QString PaneTest::selectedName() const
{
    const QModelIndexList selected = view().selectionModel()->selectedIndexes();
    return selected.size() == 1 ? selected.first().data().toString() : QString();
}

QStringList PaneTest::shownNames() const
{
    QStringList names;
    for (int row = 0; row < view().model()->rowCount(); ++row)
        names.append(view().model()->index(row, 0).data().toString());
    return names;
}

QString PaneTest::said(const QString &labelName) const
{
    const auto *label = pane.findChild<QLabel *>(labelName);
    return label && label->isVisible() ? label->text() : QString();
}

QString PaneTest::footer() const
{
    QStringList texts;
    const auto labels = pane.findChild<QWidget *>(u"listFooter"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

QStringList PaneTest::buttons() const
{
    QStringList names;
    for (const QWidget *each = searchEdit().nextInFocusChain(); each != &searchEdit();
         each = each->nextInFocusChain()) {
        if (qobject_cast<const QPushButton *>(each) && each->isVisible())
            names.append(each->objectName());
    }
    return names;
}

void PaneTest::click(const QString &buttonName)
{
    auto *button = pane.findChild<QPushButton *>(buttonName);
    ASSERT_TRUE(button && button->isVisible()) << buttonName.toStdString();
    button->click();
}

QLineEdit &PaneTest::searchEdit() const
{
    return *pane.findChild<QLineEdit *>(u"searchEdit"_s);
}

QListView &PaneTest::view() const
{
    return *pane.findChild<QListView *>(u"clientsView"_s);
}

} // namespace Clientele::Tests
