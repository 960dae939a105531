// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/historyundo.h"
#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "models/stores/workspaces.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/fakesigninports.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/list/urlopener.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using WindowState = ClientEditor::State;

WorkspaceStatus connectedStatus(const QString &name = u"North"_s)
{
    return {.kind = WorkspaceStatus::Kind::Connected,
            .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s},
            .workspaceName = name};
}

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_editor.setClientsPort(&m_port);
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_editor, m_deletion, m_drafts, m_outbox, m_undo,
                                                                  m_clients, m_workspaces, m_opener, m_settings});
        m_window->setWorkspaceStatus(connectedStatus());
        m_window->show();
    }

    void enterClient()
    {
        m_editor.setName(u"Anna"_s);
        ContactMethodsModel &model = *m_editor.contactMethods();
        model.setData(model.index(0, int(ContactMethodsModel::Column::Value)), u"anna@example.com"_s, Qt::EditRole);
    }
    void trigger(const QString &name) { m_window->findChild<QAction *>(name)->trigger(); }
    bool enabled(const QString &name) { return m_window->findChild<QAction *>(name)->isEnabled(); }
    QString barText()
    {
        auto *bar = m_window->findChild<QWidget *>(u"messageBar"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"messageText"_s)->text() : QString();
    }
    QMessageBox *question() { return m_window->findChild<QMessageBox *>(u"discardQuestion"_s); }
    void answerQuestion(const QString &buttonName)
    {
        ASSERT_TRUE(question());
        question()->findChild<QPushButton *>(buttonName)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void waitFor(WindowState state)
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return m_editor.state() == state; }));
    }
    void finishSave()
    {
        Client client;
        client.id = u"c1"_s;
        client.name = u"Anna"_s;
        client.contactMethods = m_editor.draft().contactMethods;
        m_port.answerCreate(client);
        ASSERT_TRUE(Tests::waitUntil([&] { return m_port.gets().size() == 1; }));
        m_port.answerGet(client);
        ASSERT_TRUE(Tests::waitUntil([&] { return !m_window->isBusy(); }));
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    Tests::TestFolder m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Tests::FakeClientsPort m_port;
    ClientEditor m_editor;
    Outbox m_outbox;
    ClientDeletion m_deletion{m_outbox, std::chrono::hours(1)};
    HistoryUndo m_undo{m_outbox};
    KeptDrafts m_drafts{m_editor};
    ClientsStore m_clients{u"en_US"_s};
    Workspaces m_workspaces;
    DesktopUrlOpener m_opener;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, TitleNamesTheWorkspaceAndMarksTheSandbox)
{
    EXPECT_EQ(m_window->windowTitle(), u"North[*] — Clientele"_s);
    m_window->setWorkspaceStatus(connectedStatus(u"a[*]b"_s));
    EXPECT_EQ(m_window->windowTitle(), u"a[*][*]b[*] — Clientele"_s) << "[*] of a name is doubled, so it is shown";
    m_window->setWorkspaceStatus(connectedStatus({}));
    EXPECT_EQ(m_window->windowTitle(), u"w1[*] — Clientele"_s);
    m_window->setWorkspaceStatus({.kind = WorkspaceStatus::Kind::Sandbox});
    EXPECT_EQ(m_window->windowTitle(), u"Sandbox workspace[*] — Clientele"_s);
    EXPECT_EQ(m_window->findChild<QLabel *>(u"workspaceStateLabel"_s)->text(), u"Sandbox workspace"_s);
}

TEST_F(MainWindowTest, TitleIsModifiedWhileSomethingWouldBeLost)
{
    EXPECT_FALSE(m_window->isWindowModified());
    m_editor.setName(u"A"_s);
    EXPECT_TRUE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, IsBusyFromOpeningToAnAnswer)
{
    m_window->setWorkspaceStatus({});
    EXPECT_TRUE(m_window->property("busy").toBool());
    m_window->setWorkspaceStatus(connectedStatus());
    EXPECT_FALSE(m_window->property("busy").toBool());
}

TEST_F(MainWindowTest, IsBusyWhileSavingAndWhileOthersHoldIt)
{
    const QSignalSpy changes(m_window.get(), &MainWindow::busyChanged);
    enterClient();
    trigger(u"saveAction"_s);
    EXPECT_TRUE(m_window->isBusy());
    finishSave();
    EXPECT_FALSE(m_window->isBusy());
    {
        const BusyGuard other = m_window->busyState().hold();
        EXPECT_TRUE(m_window->isBusy());
    }
    EXPECT_FALSE(m_window->isBusy());
    EXPECT_EQ(changes.size(), 4);
}

TEST_F(MainWindowTest, SavesOnceHoweverOftenItIsAsked)
{
    enterClient();
    trigger(u"saveAction"_s);
    trigger(u"saveAction"_s);
    EXPECT_FALSE(enabled(u"saveAction"_s));
    EXPECT_EQ(m_port.creates().size(), 1);
    finishSave();
    EXPECT_TRUE(barText().contains(u"Anna"_s));
}

TEST_F(MainWindowTest, LocalProblemsAreCountedInTheStatusBar)
{
    trigger(u"saveAction"_s);
    EXPECT_TRUE(m_port.creates().isEmpty());
    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(u"Nothing was sent"_s));
    EXPECT_TRUE(barText().isEmpty());
    EXPECT_TRUE(enabled(u"nextProblemAction"_s));
}

TEST_F(MainWindowTest, SaveAndNewStartsTheNextAndSaysWhatWasCreated)
{
    enterClient();
    trigger(u"saveAndNewAction"_s);
    finishSave();
    EXPECT_EQ(m_editor.state(), WindowState::Editing);
    EXPECT_TRUE(m_editor.name().isEmpty());
    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(u"Anna"_s));
}

TEST_F(MainWindowTest, AFailureStaysUntilTheNextAttemptAndCanBeTriedAgain)
{
    enterClient();
    trigger(u"saveAction"_s);
    m_port.answerCreate(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused});
    waitFor(WindowState::Editing);
    const QString text = barText();
    EXPECT_TRUE(text.contains(u"Nothing was sent"_s));
    m_editor.setName(u"Anna B"_s);
    EXPECT_EQ(barText(), text);
    m_window->findChild<QPushButton *>(u"tryAgainButton"_s)->click();
    EXPECT_EQ(m_port.creates().size(), 2);
    EXPECT_TRUE(barText().isEmpty());
    m_port.answerCreate(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused});
    waitFor(WindowState::Editing);
    EXPECT_EQ(barText(), text) << "the same failure is said again";
}

TEST_F(MainWindowTest, AClosedMessageStaysClosed)
{
    enterClient();
    trigger(u"saveAction"_s);
    m_port.answerCreate(Error{.kind = ErrorKind::ServerTrouble, .status = 503});
    waitFor(WindowState::Editing);
    m_window->findChild<QToolButton *>(u"closeMessageButton"_s)->click();
    m_editor.setName(u"Anna B"_s);
    EXPECT_TRUE(barText().isEmpty());
}

TEST_F(MainWindowTest, SignInIsAskedForAfter401AndTheFormIsKept)
{
    const QSignalSpy asked(m_window.get(), &MainWindow::signInRequested);
    enterClient();
    trigger(u"saveAction"_s);
    m_port.answerCreate(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    waitFor(WindowState::Editing);
    m_window->findChild<QPushButton *>(u"signInButton"_s)->click();
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(m_editor.name(), u"Anna"_s);
}

TEST_F(MainWindowTest, ShowsTheServersAnswerOnDemand)
{
    enterClient();
    trigger(u"saveAction"_s);
    m_port.answerCreate(Error{.kind = ErrorKind::ServerTrouble, .status = 500, .rawAnswer = "<h1>Oops</h1>"});
    waitFor(WindowState::Editing);
    m_window->findChild<QPushButton *>(u"showDetailsButton"_s)->click();
    const auto *view = m_window->findChild<QPlainTextEdit *>(u"detailsView"_s);
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->toPlainText().contains(u"<h1>Oops</h1>"_s));
}

TEST_F(MainWindowTest, ClosesAtOnceWhenNothingWouldBeLost)
{
    m_window->close();
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, AsksBeforeClosingOverTypedInput)
{
    m_editor.setName(u"Anna"_s);
    m_window->close();
    EXPECT_TRUE(m_window->isVisible());
    m_window->close();
    answerQuestion(u"keepEditingButton"_s);
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_EQ(m_editor.name(), u"Anna"_s);
    m_window->close();
    answerQuestion(u"discardButton"_s);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, SaysThatTheOutcomeIsUnknownWhenClosedWhileSaving)
{
    enterClient();
    trigger(u"saveAction"_s);
    m_window->close();
    ASSERT_TRUE(question());
    EXPECT_TRUE(question()->text().contains(u"being sent"_s));
    finishSave();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(question()) << "the question is void once the answer is there";
    m_window->close();
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, NewClientAsksOnlyWhenSomethingWouldBeLost)
{
    trigger(u"newClientAction"_s);
    EXPECT_FALSE(question());
    m_editor.setName(u"Anna"_s);
    trigger(u"newClientAction"_s);
    answerQuestion(u"discardButton"_s);
    EXPECT_TRUE(m_editor.name().isEmpty());
}

TEST_F(MainWindowTest, OneSignInAtATimeAndBusyWhileItAsksTheServer)
{
    Tests::FakeConnectionTester tester;
    Tests::FakeSignInPort port;
    auto *dialog = new ConnectionDialog(tester, port, m_window.get());
    dialog->load(connectedStatus().connection);
    ASSERT_TRUE(m_window->showSignIn(dialog));
    EXPECT_FALSE(m_window->showSignIn(new ConnectionDialog(tester, port, m_window.get())));
    dialog->findChild<QRadioButton *>(u"tokenWayButton"_s)->setChecked(true);
    dialog->findChild<QLineEdit *>(u"tokenEdit"_s)->setText(u"abc.def.ghi"_s);
    const BusyGuard waiting = m_window->busyState().hold();
    EXPECT_FALSE(m_window->isBusy()) << "what waits for a person keeps nobody waiting for it";
    dialog->findChild<QPushButton *>(u"connectButton"_s)->click();
    EXPECT_TRUE(m_window->isBusy());
    dialog->done(QDialog::Rejected);
    EXPECT_TRUE(m_window->isBusy()) << "what waited goes on";
}

TEST_F(MainWindowTest, SaysWhenTheSignInEndsAndOffersToSignInAgain)
{
    WorkspaceStatus status = connectedStatus();
    status.endsAt = QDateTime(QDate(2026, 5, 4), QTime(14, 32));
    const QSignalSpy signIn(m_window.get(), &MainWindow::signInRequested);
    m_window->setWorkspaceStatus(status);
    EXPECT_TRUE(barText().contains(QLocale().toString(QTime(14, 32), QLocale::ShortFormat)));
    m_window->findChild<QPushButton *>(u"signInButton"_s)->click();
    EXPECT_EQ(signIn.count(), 1);
    m_window->setWorkspaceStatus(connectedStatus());
    EXPECT_EQ(barText(), QString());
}

TEST_F(MainWindowTest, PreferencesWaitForTheRegions)
{
    EXPECT_FALSE(enabled(u"preferencesAction"_s));
    m_window->setRegionChoices({u"DE"_s, u"US"_s}, {});
    trigger(u"preferencesAction"_s);
    EXPECT_TRUE(m_window->findChild<QDialog *>(u"preferencesDialog"_s));
}

TEST_F(MainWindowTest, KeepsItsSize)
{
    m_window->resize(811, 633);
    m_window->close();
    const MainWindow next(
        {m_editor, m_deletion, m_drafts, m_outbox, m_undo, m_clients, m_workspaces, m_opener, m_settings});
    EXPECT_EQ(next.size(), QSize(811, 633));
}

TEST_F(MainWindowTest, ClosingWritesNothingWhenItsPlaceIsTheSame)
{
    const auto writes = [this] {
        m_window->show();
        QFile::remove(m_settings.fileName());
        m_window->close();
        m_settings.sync();
        return QFile::exists(m_settings.fileName());
    };
    EXPECT_TRUE(writes());
    EXPECT_FALSE(writes());
}

TEST_F(MainWindowTest, MenusAreFilledWhenOpened)
{
    auto *menu = m_window->findChild<QMenu *>(u"fileMenu"_s);
    Q_EMIT menu->aboutToShow();
    EXPECT_TRUE(menu->actions().contains(m_window->findChild<QAction *>(u"saveAction"_s)));
    const auto count = menu->actions().size();
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(menu->actions().size(), count);
}

TEST_F(MainWindowTest, EverythingTouchableHasANameOfItsOwn)
{
    QStringList names;
    const auto actions = m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : actions)
        names << action->objectName();
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isTouchable = widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QLabel *>(widget);
        if (!isTouchable)
            continue;
        names << widget->objectName();
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(MainWindowTest, CommandsThatAreNotAllowedAreDisabledAndSayWhy)
{
    EXPECT_TRUE(enabled(u"saveAction"_s));
    m_window->setPermissions(Permissions::fromNames({u"clients.view"_s}));
    EXPECT_FALSE(enabled(u"saveAction"_s));
    EXPECT_FALSE(enabled(u"saveAndNewAction"_s));
    EXPECT_TRUE(enabled(u"newClientAction"_s));
    EXPECT_TRUE(m_window->findChild<QAction *>(u"saveAction"_s)->statusTip().contains(u"clients.create"_s));
    m_window->setPermissions({});
    EXPECT_TRUE(enabled(u"saveAction"_s));
    EXPECT_TRUE(m_window->findChild<QAction *>(u"saveAction"_s)->statusTip().isEmpty());
}

} // namespace Clientele
