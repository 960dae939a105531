// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/outbox/outboxfixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

QUuid idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

OutboxItem itemOf(const QString &name, OutboxState state, ClientAction action)
{
    OutboxItem item{.id = idOf(name), .action = action, .state = state};
    item.since = QDateTime(QDate(2026, 5, 4), QTime(10, 2), Qt::UTC);
    if (action == ClientAction::Remove)
        item.client.name = name;
    else
        item.draft.name = name;
    return item;
}

OutboxTest::OutboxTest()
{
    pane.setClock([this] { return now; });
    pane.resize(640, 420);
    pane.show();
    pane.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
}

void OutboxTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString OutboxTest::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QListView &OutboxTest::view() const
{
    return *pane.findChild<QListView *>(u"outboxView"_s);
}

QPushButton &OutboxTest::button(const QString &objectName) const
{
    return *pane.findChild<QPushButton *>(objectName);
}

QStringList OutboxTest::enabledButtons() const
{
    QStringList names;
    for (const QPushButton *each : pane.findChildren<QPushButton *>()) {
        if (each->isEnabled() && each->isVisible() && each->objectName() != u"outboxUndoButton"_s)
            names << each->objectName();
    }
    return names;
}

QStringList OutboxTest::spoken() const
{
    QStringList texts;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        // As a screen reader says it, without the marks that keep a name apart.
        QString text = view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        texts << text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return texts;
}

QString OutboxTest::said(const QString &labelName) const
{
    const auto *label = pane.findChild<QLabel *>(labelName);
    return label && label->isVisible() ? label->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
}

QList<QUuid> OutboxTest::idsIn(const QSignalSpy &spy)
{
    QList<QUuid> ids;
    for (const QList<QVariant> &call : spy)
        ids << (call.first().canConvert<OutboxItem>() ? call.first().value<OutboxItem>().id : call.first().toUuid());
    return ids;
}

} // namespace Clientele::Tests
