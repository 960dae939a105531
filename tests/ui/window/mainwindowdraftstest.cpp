// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
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
#include "ui/form/clientform.h"
#include "ui/list/urlopener.h"
#include "ui/window/clientpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidepanes.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class MainWindowDraftsTest : public testing::Test
{
protected:
    static constexpr std::chrono::hours NEVER{1};

    MainWindowDraftsTest()
    {
        drafts.setJournal(journal);
        editor.setClientsPort(&port);
        window.setWorkspaceStatus({.kind = WorkspaceStatus::Kind::Connected});
        window.show();
        window.activateWindow();
    }
    void SetUp() override { ASSERT_TRUE(QTest::qWaitForWindowActive(&window)); }
    void TearDown() override { editor.setClientsPort(nullptr); }

    void trigger(const QString &name) { window.findChild<QAction *>(name)->trigger(); }
    QMessageBox *question() { return window.findChild<QMessageBox *>(u"discardQuestion"_s); }
    void answer(const QString &button)
    {
        ASSERT_TRUE(question());
        question()->findChild<QPushButton *>(button)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString status() { return window.statusBar()->currentMessage(); }
    QString barText()
    {
        auto *bar = window.findChild<QWidget *>(u"messageBar"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"messageText"_s)->text() : QString();
    }
    bool settles()
    {
        return Tests::waitUntil([&] { return drafts.isSettled(); });
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    const Client ada{.id = u"c1"_s, .name = u"Ada"_s};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::shared_ptr<Tests::FakeJournal> journal = std::make_shared<Tests::FakeJournal>();
    Tests::FakeClientsPort port;
    ClientEditor editor;
    Outbox outbox;
    ClientDeletion deletion{outbox};
    KeptDrafts drafts{editor, {.writing = {.delay = NEVER}}};
    ClientsStore clients{u"en_US"_s};
    Workspaces workspaces;
    DesktopUrlOpener opener;
    HistoryUndo undo{outbox};
    MainWindow window{{editor, deletion, drafts, outbox, undo, clients, workspaces, opener, settings}};
};

const Error DISK_IS_FULL{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull};

} // namespace

TEST_F(MainWindowDraftsTest, TenNewClientsAreBegunWithoutAQuestion)
{
    for (int i = 0; i < 10; ++i) {
        editor.setName(QString(QChar(u'A' + i)));
        trigger(u"newClientAction"_s);
        EXPECT_FALSE(question());
        EXPECT_TRUE(editor.name().isEmpty());
    }
    EXPECT_TRUE(status().contains(u"is kept under Drafts"_s)) << status().toStdString();
    ASSERT_TRUE(settles());
    EXPECT_EQ(journal->content().drafts.size(), 10);
}

TEST_F(MainWindowDraftsTest, WhatIsTypedInACellIsKeptBeforeItReachesTheDraft)
{
    // From the name to the first contact method; its first key opens the cell.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"da@example.com"_s);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"contactValueEdit"_s);
    drafts.flush();
    ASSERT_TRUE(settles());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    const ContactMethod kept = journal->content().drafts.constFirst().draft.contactMethods.constFirst();
    EXPECT_EQ(kept.value, u"ada@example.com"_s);
    EXPECT_EQ(kept.type, ContactType(ContactType::Known::Email)) << "as if it had been entered";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(Tests::waitUntil([&] { return drafts.drafts().isEmpty(); }));
}

TEST_F(MainWindowDraftsTest, EscClosesAnEntryAndKeepsIt)
{
    editor.setName(u"Ada"_s);
    trigger(u"closeEntryAction"_s);
    EXPECT_FALSE(question());
    EXPECT_TRUE(editor.name().isEmpty());
    EXPECT_EQ(drafts.drafts().size(), 1);
}

TEST_F(MainWindowDraftsTest, ToDiscardIsAskedAndCanBeTakenBackFromTheDrafts)
{
    editor.setName(u"Ada"_s);
    trigger(u"discardAction"_s);
    answer(u"keepEditingButton"_s);
    EXPECT_EQ(editor.name(), u"Ada"_s);
    trigger(u"discardAction"_s);
    answer(u"discardButton"_s);
    EXPECT_TRUE(editor.name().isEmpty());
    EXPECT_TRUE(drafts.drafts().isEmpty());
    drafts.undoDiscard();
    EXPECT_EQ(drafts.drafts().size(), 1);
}

TEST_F(MainWindowDraftsTest, AsksAsBeforeWhileNothingCanBeKept)
{
    journal->failWith(DISK_IS_FULL);
    editor.setName(u"Ada"_s);
    drafts.flush();
    ASSERT_TRUE(Tests::waitUntil([&] { return !drafts.canKeep(); }));
    trigger(u"newClientAction"_s);
    answer(u"keepEditingButton"_s);
    EXPECT_EQ(editor.name(), u"Ada"_s);
    window.close();
    answer(u"discardButton"_s);
    EXPECT_FALSE(window.isVisible()) << "asked once";
}

TEST_F(MainWindowDraftsTest, ChangesOfAClientComeBackWithIt)
{
    window.pane().requestOpen(ada);
    port.answerGet(ada);
    ASSERT_TRUE(Tests::waitUntil([&] { return editor.state() == ClientEditor::State::Editing; }));
    editor.setName(u"Ada King"_s);
    window.pane().requestOpen({.id = u"c2"_s, .name = u"Emmy"_s});
    EXPECT_FALSE(question());
    EXPECT_EQ(editor.name(), u"Emmy"_s);
    window.pane().requestOpen(ada);
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_TRUE(editor.existing().isOpen());
    EXPECT_EQ(drafts.drafts().size(), 1);
}

TEST_F(MainWindowDraftsTest, TheNewestIsBackInTheFormAtTheStartAndSaysSo)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    drafts.setDrafts({{.id = QUuid::createUuid(), .draft = {.name = u"Old"_s}, .changedAt = now.addSecs(-600)},
                      {.id = QUuid::createUuid(), .draft = {.name = u"New"_s}, .changedAt = now.addSecs(-300)}});
    window.pane().offerNewestDraft();
    EXPECT_EQ(editor.name(), u"New"_s);
    EXPECT_TRUE(barText().contains(u"5 minute"_s)) << barText().toStdString();
    editor.setName(u"Newer"_s);
    EXPECT_TRUE(barText().contains(u"5 minute"_s)) << "nothing moves by itself";
    window.findChild<QPushButton *>(u"discardDraftButton"_s)->click();
    answer(u"discardButton"_s);
    EXPECT_TRUE(barText().isEmpty());
    ASSERT_EQ(drafts.drafts().size(), 1);
    EXPECT_EQ(drafts.drafts().constFirst().draft.name, u"Old"_s);
}

TEST_F(MainWindowDraftsTest, AStartDoesNotTouchWhatIsBeingTyped)
{
    editor.setName(u"Quick"_s);
    drafts.setDrafts({{.id = QUuid::createUuid(), .draft = {.name = u"Old"_s}}});
    window.pane().offerNewestDraft();
    EXPECT_EQ(editor.name(), u"Quick"_s);
}

TEST_F(MainWindowDraftsTest, ClosingWaitsForTheLastWriteAndAsksNothing)
{
    journal->hold();
    editor.setName(u"Ada"_s);
    window.close();
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(question());
    journal->release();
    ASSERT_TRUE(Tests::waitUntil([&] { return !window.isVisible(); }));
    EXPECT_EQ(journal->content().drafts.size(), 1);
}

TEST_F(MainWindowDraftsTest, ClosesAtOnceWhenAllIsOnTheDisk)
{
    editor.setName(u"Ada"_s);
    drafts.flush();
    ASSERT_TRUE(settles());
    window.close();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(MainWindowDraftsTest, AsksWhenTheLastWriteFails)
{
    journal->hold();
    editor.setName(u"Ada"_s);
    window.close();
    journal->failWith(DISK_IS_FULL);
    journal->release();
    ASSERT_TRUE(Tests::waitUntil([&] { return question() != nullptr; }));
    answer(u"keepEditingButton"_s);
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(editor.name(), u"Ada"_s);
}

TEST_F(MainWindowDraftsTest, IsBusyWhileADraftIsOnItsWay)
{
    EXPECT_FALSE(window.isBusy());
    editor.setName(u"Ada"_s);
    EXPECT_TRUE(window.isBusy());
    drafts.flush();
    ASSERT_TRUE(settles());
    EXPECT_FALSE(window.isBusy());
}

TEST_F(MainWindowDraftsTest, KeysGoToTheDraftsAndBackAndSearchingWorksFromThere)
{
    editor.setName(u"Ada"_s);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"draftsView"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"searchEdit"_s);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"nameEdit"_s);
}

} // namespace Clientele
