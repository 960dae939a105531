// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/clientpane.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/existingclient.h"
#include "models/stores/historyundo.h"
#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "models/stores/workspaces.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/fakejournal.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/form/clientform.h"
#include "ui/list/urlopener.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using PaneState = ClientEditor::State;

/** The window with a client of the workspace open in it; @c server is what the workspace holds. */
class ClientPaneTest : public testing::Test
{
protected:
    void SetUp() override
    {
        server.id = u"c1"_s;
        server.name = u"Ada"_s;
        server.contactMethods = {
            {.row = RowId::create(), .type = ContactType::Known::Email, .value = u"ada@x"_s, .preferred = true}};
        editor.setClientsPort(&port);
        outbox.setJournal(&journal, {});
        outbox.setPorts(&port, nullptr);
        window.setWorkspaceStatus(
            {.kind = WorkspaceStatus::Kind::Connected,
             .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s},
             .workspaceName = u"North"_s});
        window.show();
    }
    void TearDown() override
    {
        editor.setClientsPort(nullptr);
        outbox.setPorts(nullptr, nullptr);
    }

    void answerGet()
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() > 0; }));
        port.answerGet(server);
    }
    void waitFor(PaneState state)
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return editor.state() == state; }));
    }
    void open()
    {
        window.pane().requestOpen(server);
        answerGet();
        waitFor(PaneState::Editing);
    }
    /** Saves "Ada King" after @p theirs became the server's name, if that is not empty. */
    void saveKing(const QString &theirs = {})
    {
        editor.setName(u"Ada King"_s);
        if (!theirs.isEmpty())
            server.name = theirs;
        window.pane().form().requestSave();
        answerGet();
    }
    void finishSave()
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return !port.updates().isEmpty(); }));
        server.name = port.updates().constLast().second.name.value_or(server.name);
        port.answerUpdate(server);
        answerGet();
        waitFor(PaneState::Editing);
    }
    template <typename Widget>
    Widget *child(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    void click(const QString &name)
    {
        auto *button = child<QAbstractButton>(name);
        ASSERT_TRUE(button) << name.toStdString();
        button->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void deleteOpen()
    {
        click(u"deleteClientButton"_s);
        ASSERT_TRUE(Tests::waitUntil([&] { return !deletion.waiting().isEmpty(); }));
    }
    /** Takes the deletion back while the disk is full. */
    void takeBackInVain()
    {
        journal.failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull});
        deletion.undo(deletion.pendingIds().constFirst());
        ASSERT_TRUE(Tests::waitUntil([&] { return outbox.storageFailure() && deletion.pendingIds().isEmpty(); }));
    }
    void answerRemove(const Result<Done> &answer)
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() > 0; }));
        port.answerRemove(answer);
    }
    QString barText()
    {
        auto *bar = child<QWidget>(u"messageBar"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"messageText"_s)->text() : QString();
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Tests::FakeClientsPort port;
    ClientEditor editor;
    Tests::FakeJournal journal;
    Outbox outbox;
    ClientDeletion deletion{outbox, std::chrono::hours(1)};
    KeptDrafts drafts{editor};
    ClientsStore clients{u"en_US"_s};
    Workspaces workspaces;
    DesktopUrlOpener opener;
    HistoryUndo undo{outbox};
    MainWindow window{{editor, deletion, drafts, outbox, undo, clients, workspaces, opener, settings}};
    Client server;
};

} // namespace

TEST_F(ClientPaneTest, AnOpenClientOffersToSaveAndToDelete)
{
    EXPECT_FALSE(child<QPushButton>(u"deleteClientButton"_s)->isVisible());
    window.pane().requestOpen(server);
    EXPECT_TRUE(window.isBusy());
    EXPECT_EQ(child<QLineEdit>(u"nameEdit"_s)->text(), u"Ada"_s);
    EXPECT_FALSE(child<QLineEdit>(u"nameEdit"_s)->isReadOnly()) << "typing need not wait for the server";
    answerGet();
    waitFor(PaneState::Editing);
    EXPECT_FALSE(window.isBusy());
    EXPECT_EQ(child<QPushButton>(u"saveButton"_s)->text(), u"Save changes"_s);
    EXPECT_EQ(child<QPushButton>(u"saveButton"_s)->accessibleName(), u"Save changes"_s);
    EXPECT_EQ(child<QAction>(u"saveAction"_s)->text().remove(u'&'), u"Save changes"_s);
    EXPECT_TRUE(child<QPushButton>(u"deleteClientButton"_s)->isVisible());
}

TEST_F(ClientPaneTest, SaysWhatWasSavedAndWhatOthersChanged)
{
    open();
    window.pane().form().requestSave();
    EXPECT_EQ(barText(), u"There are no changes to save."_s);
    server.contactMethods.append({.row = {}, .type = ContactType::Known::Fax, .value = u"+49301"_s});
    saveKing();
    finishSave();
    EXPECT_TRUE(barText().contains(u"was saved"_s));
    EXPECT_TRUE(barText().contains(u"+49301"_s)) << barText().toStdString();
}

TEST_F(ClientPaneTest, AConflictIsAskedAboutAndTheAnswerIsSent)
{
    open();
    saveKing(u"Ada Byron"_s);
    waitFor(PaneState::Conflict);
    ASSERT_TRUE(child<ConflictDialog>(u"conflictDialog"_s));
    EXPECT_TRUE(child<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    click(u"useAllMineButton"_s);
    click(u"saveChoicesButton"_s);
    EXPECT_FALSE(child<ConflictDialog>(u"conflictDialog"_s));
    answerGet();
    finishSave();
    EXPECT_EQ(port.updates().constLast().second.name, u"Ada King"_s);
    EXPECT_EQ(server.name, u"Ada King"_s);
}

TEST_F(ClientPaneTest, KeepingOnEditingAfterAConflictKeepsWhatWasTyped)
{
    open();
    saveKing(u"Ada Byron"_s);
    waitFor(PaneState::Conflict);
    click(u"keepEditingConflictButton"_s);
    EXPECT_EQ(editor.state(), PaneState::Editing);
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_TRUE(port.updates().isEmpty());
}

TEST_F(ClientPaneTest, WhatCouldNotBeReadIsTriedAgain)
{
    window.pane().requestOpen(server);
    port.answerGet(Error{.kind = ErrorKind::ServerTrouble, .status = 500});
    waitFor(PaneState::NotOpened);
    EXPECT_TRUE(child<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    click(u"tryAgainButton"_s);
    answerGet();
    waitFor(PaneState::Editing);
    EXPECT_TRUE(barText().isEmpty());
}

TEST_F(ClientPaneTest, AClientThatIsGoneCanBeMadeAnew)
{
    open();
    editor.setName(u"Ada King"_s);
    window.pane().form().requestSave();
    port.answerGet(Error{.kind = ErrorKind::Rejected, .status = 404});
    waitFor(PaneState::Gone);
    EXPECT_TRUE(barText().contains(u"someone else has deleted it"_s));
    click(u"makeNewButton"_s);
    EXPECT_EQ(child<QPushButton>(u"saveButton"_s)->text(), u"Create client"_s);
    EXPECT_EQ(editor.name(), u"Ada King"_s);
}

TEST_F(ClientPaneTest, NamesThePermissionThatIsMissing)
{
    open();
    saveKing();
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.updates().isEmpty(); }));
    port.answerUpdate(Error{.kind = ErrorKind::NotAllowed, .status = 403});
    waitFor(PaneState::Editing);
    EXPECT_TRUE(barText().contains(u"clients.update"_s));
    EXPECT_TRUE(barText().contains(u"still here"_s));
}

TEST_F(ClientPaneTest, AsksBeforeAnotherClientTakesThePlaceOfChanges)
{
    open();
    editor.setName(u"Ada King"_s);
    Client second = server;
    second.id = u"c2"_s;
    second.name = u"Charles"_s;
    window.pane().requestOpen(second);
    ASSERT_TRUE(child<QMessageBox>(u"discardQuestion"_s));
    click(u"keepEditingButton"_s);
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    window.pane().requestOpen(second);
    click(u"discardButton"_s);
    EXPECT_EQ(editor.name(), u"Charles"_s);
}

TEST_F(ClientPaneTest, ADeletionIsSentOnlyAfterItsWindowAndCanBeTakenBack)
{
    open();
    deleteOpen();
    EXPECT_TRUE(child<QWidget>(u"deletionIndicator"_s)->isVisible());
    EXPECT_TRUE(child<QLabel>(u"deletionText"_s)->text().contains(u"Ada"_s));
    EXPECT_TRUE(child<QToolButton>(u"undoDeletionButton"_s)->accessibleName().contains(u"Ada"_s));
    EXPECT_TRUE(editor.name().isEmpty());
    EXPECT_TRUE(window.isBusy());
    click(u"undoDeletionButton"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return deletion.pendingIds().isEmpty(); }));
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_FALSE(child<QWidget>(u"deletionIndicator"_s)->isVisible());
    EXPECT_EQ(editor.name(), u"Ada"_s) << "the client is open again";
}

TEST_F(ClientPaneTest, ARefusedDeletionSaysWhyAndTheClientCanBeDeletedAgain)
{
    open();
    deleteOpen();
    outbox.sendNow(outbox.items().constLast().id);
    answerRemove(Error{.kind = ErrorKind::NotAllowed, .status = 403});
    ASSERT_TRUE(Tests::waitUntil([&] { return !barText().isEmpty(); }));
    EXPECT_TRUE(barText().contains(u"clients.delete"_s));
    EXPECT_TRUE(barText().contains(u"Ada"_s));
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
    deletion.remove(server);
    ASSERT_TRUE(Tests::waitUntil([&] { return !deletion.waiting().isEmpty(); }));
    EXPECT_EQ(deletion.pendingIds(), QStringList{u"c1"_s});
}

TEST_F(ClientPaneTest, WhatTheOutboxLooksForIsLeftWithoutAQuestion)
{
    editor.setName(u"Ada"_s);
    ContactMethodsModel &methods = *editor.contactMethods();
    methods.setData(methods.index(0, int(ContactMethodsModel::Column::Value)), u"ada@example.com"_s, Qt::EditRole);
    editor.save();
    ASSERT_TRUE(Tests::waitUntil([&] { return port.creates().size() == 1; }));
    port.answerCreate(Error{.kind = ErrorKind::OutcomeUnknown, .outboxItem = QUuid::createUuid()});
    ASSERT_TRUE(Tests::waitUntil([&] { return editor.state() == ClientEditor::State::Unknown; }));
    EXPECT_TRUE(window.pane().requestNew());
    EXPECT_FALSE(window.findChild<QMessageBox *>(u"discardQuestion"_s));
    EXPECT_EQ(editor.name(), QString());
}

TEST_F(ClientPaneTest, LeavingAsksNothingOfADeletionThatIsKept)
{
    open();
    deleteOpen();
    window.close();
    EXPECT_FALSE(window.isVisible());
    EXPECT_TRUE(port.removes().isEmpty());
    ASSERT_EQ(journal.content().items.size(), 1);
    // As at the next start.
    outbox.setJournal(&journal, {.items = journal.content().items});
    window.show();
    EXPECT_TRUE(child<QWidget>(u"deletionIndicator"_s)->isVisible());
    click(u"undoDeletionButton"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return journal.content().items.isEmpty(); }));
    EXPECT_TRUE(port.removes().isEmpty());
}

TEST_F(ClientPaneTest, LeavingDoesNotWaitForTheServerToDelete)
{
    open();
    deleteOpen();
    outbox.sendNow(outbox.items().constLast().id);
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.removes().isEmpty(); }));
    window.close();
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(journal.content().items.size(), 1);
}

TEST_F(ClientPaneTest, LeavingWaitsUntilADeletionIsKept)
{
    open();
    journal.hold();
    click(u"deleteClientButton"_s);
    window.close();
    EXPECT_TRUE(window.isVisible());
    journal.release();
    EXPECT_TRUE(Tests::waitUntil([&] { return !window.isVisible(); }));
    EXPECT_EQ(journal.content().items.size(), 1);
}

TEST_F(ClientPaneTest, WhoLeavesStaysWhenADeletionCannotBeKept)
{
    open();
    journal.hold();
    click(u"deleteClientButton"_s);
    window.close();
    journal.failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull});
    journal.release();
    ASSERT_TRUE(Tests::waitUntil([&] { return !barText().isEmpty(); }));
    EXPECT_TRUE(barText().contains(u"Ada"_s));
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
}

TEST_F(ClientPaneTest, LeavingAsksWhenTheDiskDoesNotKnowThatADeletionWasTakenBack)
{
    open();
    deleteOpen();
    takeBackInVain();
    window.close();
    ASSERT_TRUE(Tests::waitUntil([&] { return child<QMessageBox>(u"deletionQuestion"_s); }));
    EXPECT_TRUE(child<QMessageBox>(u"deletionQuestion"_s)->text().contains(u"Ada"_s)
                || child<QMessageBox>(u"deletionQuestion"_s)->informativeText().contains(u"Ada"_s));
    click(u"stayButton"_s);
    EXPECT_TRUE(window.isVisible());
    window.close();
    click(u"keepAgainButton"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return child<QMessageBox>(u"deletionQuestion"_s); })) << "in vain once more";
    journal.failWith({});
    click(u"keepAgainButton"_s);
    EXPECT_TRUE(Tests::waitUntil([&] { return !window.isVisible(); }));
    EXPECT_TRUE(journal.content().items.isEmpty());
    EXPECT_TRUE(port.removes().isEmpty());
}

TEST_F(ClientPaneTest, WhoClosesAnywayKnowsThatADeletionIsBackAtTheNextStart)
{
    open();
    deleteOpen();
    takeBackInVain();
    window.close();
    ASSERT_TRUE(Tests::waitUntil([&] { return child<QMessageBox>(u"deletionQuestion"_s); }));
    click(u"closeAnywayButton"_s);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(journal.content().items.size(), 1);
}

TEST_F(ClientPaneTest, WhoStaysIsNotSentAwayWhenTheDiskIsWellAgain)
{
    open();
    deleteOpen();
    takeBackInVain();
    window.close();
    ASSERT_TRUE(Tests::waitUntil([&] { return child<QMessageBox>(u"deletionQuestion"_s); }));
    click(u"stayButton"_s);
    journal.failWith({});
    outbox.writeAgain();
    ASSERT_TRUE(Tests::waitUntil([&] { return journal.content().items.isEmpty() && !outbox.isBusy(); }));
    EXPECT_TRUE(window.isVisible());
}

} // namespace Clientele
