// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The whole window on a server whose every text is hostile: what it tells arrives by the wire and is shown by the real
// parts.
#include "tests/app/window/signinrun.h"
#include "tests/hostile/sights.h"
#include "tests/hostile/trap.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/deletionquestion.h"
#include "ui/form/clientform.h"
#include "ui/list/clientmenu.h"
#include "ui/list/clientspane.h"
#include "ui/text/boundedlineedit.h"
#include "ui/window/clientpane.h"
#include "ui/workspaces/workspaceswitcher.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QJsonObject hostileClient(const QString &text)
{
    const QJsonObject preferred{{u"type"_s, u"other"_s}, {u"value"_s, text}, {u"isPreferred"_s, true}};
    const QJsonObject unknown{{u"type"_s, text}, {u"value"_s, text}, {u"isPreferred"_s, false}};
    return {{u"id"_s, u"c1"_s},
            {u"name"_s, text},
            {u"avatar"_s, text},
            {u"avatarUrl"_s, text},
            {u"contactMethods"_s, QJsonArray{preferred, unknown}},
            {u"customFields"_s, QJsonArray{QJsonObject{{u"fieldKey"_s, text}, {u"value"_s, text}}}}};
}

QJsonArray hostileErrors(const QString &text)
{
    QJsonArray errors;
    for (const char *path : {"name", "avatarUrl", "contactMethods[0].value", "customFields[0].value"})
        errors.append(QJsonObject{{u"path"_s, QString::fromLatin1(path)}, {u"message"_s, text}});
    return errors;
}

class HostileWindow : public SignInRun, public testing::WithParamInterface<int>
{
public:
    HostileWindow()
        : SignInRun(Begin::WithoutToken)
        , m_payload(payloads(m_trap).at(GetParam()))
        , m_sights(m_payload)
    {
        markTrace({u"allow"_s, QString::number(QUrl(m_sandbox.baseUrl()).port())});
        qputenv("CLIENTELE_TOKEN", m_sandbox.token());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    ~HostileWindow() override { EXPECT_EQ(m_trap.caught(), 0); }
    Q_DISABLE_COPY_MOVE(HostileWindow)

protected:
    /** Opens the window on a workspace and a client whose every text is the payload. */
    void openWorkspace()
    {
        const QJsonObject workspace{{u"id"_s, m_sandbox.workspaceId()}, {u"name"_s, m_payload.text}};
        fault({{u"method"_s, u"GET"_s},
               {u"path"_s, "*/workspace/"_L1 + m_sandbox.workspaceId()},
               {u"times"_s, 0},
               {u"status"_s, 200},
               {u"body"_s, QJsonObject{{u"workspace"_s, workspace}}}});
        put(u"/sandbox/clients"_s, QJsonArray{hostileClient(m_payload.text)});
        open();
    }
    void fault(const QJsonObject &fault) { put(u"/sandbox/faults"_s, QJsonArray{fault}); }
    void put(const QString &path, const QJsonArray &body)
    {
        EXPECT_EQ(control("PUT", path, QJsonDocument(body).toJson()), QByteArray());
    }

    void openClient()
    {
        QAbstractItemView &list = part<QAbstractItemView>("clientsView");
        ASSERT_EQ(list.model()->rowCount(), 1);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        trigger("openClientAction");
        ASSERT_TRUE(rests());
    }
    /** Saves a change that the server answers with words of its own. */
    void saveInVain()
    {
        // Of an answer that is too long nothing is understood.
        const QString text = m_payload.text.left(2000);
        const QJsonObject body{{u"message"_s, text}, {u"errors"_s, hostileErrors(text)}};
        fault({{u"method"_s, u"PATCH"_s}, {u"status"_s, 422}, {u"body"_s, body}});
        type("nameEdit", u"x"_s);
        trigger("saveAction");
        ASSERT_TRUE(rests());
    }
    void type(const char *field, const QString &text)
    {
        auto &edit = part<BoundedLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
    }
    /** As Qt shows it: one `[*]` is a place for the mark of a change, and two are one. */
    [[nodiscard]] QString shownTitle()
    {
        const QString twice(1, QChar(0));
        return window().windowTitle().replace("[*][*]"_L1, twice).remove("[*]"_L1).replace(twice, "[*]"_L1);
    }
    /** The dialog of that name, once it shows; or null. */
    [[nodiscard]] QWidget *opened(const char *objectName)
    {
        QWidget *dialog = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            dialog = window().findChild<QWidget *>(QString::fromLatin1(objectName));
            return dialog != nullptr && dialog->isVisible();
        })) << objectName;
        return dialog;
    }
    void lookAtMenu(const QString &place, QMenu &menu)
    {
        menu.popup(window().mapToGlobal(QPoint(0, 0)));
        m_sights.at(place, menu);
        menu.close();
    }

    AllowMessages m_alsoFromOffscreen{u"This plugin does not support"_s};
    Trap m_trap;
    Payload m_payload;
    Sights m_sights;
};

} // namespace

TEST_P(HostileWindow, ShowsTheWorkspace)
{
    openWorkspace();
    m_sights.at(u"window title"_s, {shownTitle()});
    m_sights.at(u"workspace in the status bar"_s, part<QWidget>("workspaceIndicator"));
    trigger("manageWorkspacesAction");
    QWidget *dialog = opened("workspacesDialog");
    ASSERT_TRUE(dialog);
    auto &view = *dialog->findChild<QAbstractItemView *>();
    view.model()->setData(view.model()->index(0, 0), m_payload.text, Qt::EditRole);
    m_sights.at(u"list of workspaces"_s, view);
    view.edit(view.model()->index(0, 0));
    auto &edit = *dialog->findChild<QLineEdit *>(u"workspaceNameEdit"_s);
    m_sights.in(u"name of a workspace being edited"_s, edit, edit.text().left(4));
    dialog->close();
    lookAtMenu(u"menu of workspaces"_s, part<QMenu>("workspaceMenu"));
}

TEST_P(HostileWindow, ShowsTheClientInTheList)
{
    openWorkspace();
    QAbstractItemView &list = part<QAbstractItemView>("clientsView");
    ASSERT_EQ(list.model()->rowCount(), 1);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    m_sights.at(u"list of clients"_s, list);
    lookAtMenu(u"contact methods in the menu"_s, *window().clients().menu());
    trigger("copyContactAction");
    m_sights.at(u"hint after copying"_s, *window().statusBar());
    trigger("contactAction");
    m_sights.at(u"hint why there is no link"_s, *window().statusBar());
    window().clients().findChild<QLineEdit *>(u"searchEdit"_s)->setText("nobody "_L1 + m_payload.text);
    ASSERT_TRUE(rests());
    m_sights.at(u"search that finds nobody"_s, part<QWidget>("clientsPane"));
}

TEST_P(HostileWindow, ShowsTheClientInTheForm)
{
    openWorkspace();
    openClient();
    auto &name = part<BoundedLineEdit>("nameEdit");
    auto &avatarUrl = part<BoundedLineEdit>("avatarUrlEdit");
    m_sights.in(u"name in the form"_s, name, name.value());
    m_sights.in(u"avatar URL in the form"_s, avatarUrl, avatarUrl.value());
    m_sights.at(u"contact methods in the form"_s, part<QWidget>("contactMethodsView"));
    m_sights.at(u"custom fields in the form"_s, part<QWidget>("customFieldsView"));
}

TEST_P(HostileWindow, ShowsWhatTheServerSays)
{
    openWorkspace();
    openClient();
    saveInVain();
    m_sights.at(u"message bar"_s, part<QWidget>("messageBar"));
    m_sights.at(u"problem beside the name"_s, part<QWidget>("nameProblemLabel"));
    m_sights.at(u"problem of a contact method"_s, part<QWidget>("contactMethodsView"));
    m_sights.at(u"problem of a custom field"_s, part<QWidget>("customFieldsView"));
    auto *show = window().findChild<QPushButton *>(u"showDetailsButton"_s);
    ASSERT_TRUE(show);
    show->click();
    QWidget *details = opened("detailsDialog");
    ASSERT_TRUE(details);
    m_sights.at(u"details of an answer"_s, *details);
    details->close();
}

TEST_P(HostileWindow, AsksBeforeAClientIsDeleted)
{
    openWorkspace();
    openClient();
    window().pane().requestDelete();
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("deletionIndicator").isVisible(); }));
    m_sights.at(u"deletion in the status bar"_s, part<QWidget>("deletionIndicator"));
    trigger("showOutboxAction");
    m_sights.at(u"deletion in the Outbox"_s, part<QWidget>("outboxView"));
    // The window asks this over a failing disk alone.
    auto *asking = new DeletionQuestion({m_payload.text}, &window());
    asking->open();
    QWidget *question = opened("deletionQuestion");
    ASSERT_TRUE(question);
    m_sights.at(u"question before leaving a deletion that is there again"_s, *question);
    question->findChild<QPushButton *>(u"stayButton"_s)->click();
    part<QToolButton>("undoDeletionButton").click();
    ASSERT_TRUE(rests());
}

TEST_P(HostileWindow, ShowsTheDraft)
{
    openWorkspace();
    openClient();
    type("avatarUrlEdit", u"https://example.com/x.png"_s);
    trigger("newClientAction");
    ASSERT_TRUE(rests());
    m_sights.at(u"hint that a draft is kept"_s, *window().statusBar());
    trigger("showDraftsAction");
    QAbstractItemView &drafts = part<QAbstractItemView>("draftsView");
    drafts.setCurrentIndex(drafts.model()->index(0, 0));
    m_sights.at(u"list of drafts"_s, drafts);
    part<QPushButton>("draftsDiscardButton").click();
    QWidget *question = opened("discardDraftQuestion");
    ASSERT_TRUE(question);
    m_sights.at(u"question before a draft goes"_s, *question);
    question->findChild<QPushButton *>(u"confirmDiscardDraftButton"_s)->click();
    ASSERT_TRUE(rests());
    m_sights.at(u"draft that was discarded"_s, part<QWidget>("draftsFooter"));
}

INSTANTIATE_TEST_SUITE_P(Payloads, HostileWindow, testing::Range(0, 25));

} // namespace Clientele::Tests
