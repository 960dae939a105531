// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspacesdialog.h"

#include "models/stores/workspaces.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/stallwatch.h"
#include "tests/support/tooltips.h"
#include "tests/support/waiting.h"
#include "ui/workspaces/removequestion.h"
#include "ui/workspaces/workspacerows.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SavedWorkspace managedWorkspace(const QString &id, const QString &name)
{
    return {.id = {},
            .name = name,
            .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = id},
            .account = {.email = u"ada@example.com"_s, .fullName = u"Ada Lovelace"_s},
            .keepsToken = true};
}

/** Sandbox, Acme (current), Zenith. */
class WorkspacesDialogTest : public testing::Test
{
protected:
    WorkspacesDialogTest()
        : acme(workspaces.add(managedWorkspace(u"w1"_s, u"Acme"_s)))
        , zenith(workspaces.add(managedWorkspace(u"w2"_s, u"Zenith"_s)))
    {
        workspaces.setSignedIn(zenith, false);
        workspaces.setCurrent(acme);
        dialog.emplace(workspaces);
        dialog->open();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*dialog));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] QListView &view() const { return *dialog->findChild<QListView *>(u"workspacesView"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString said(int row, int role = Qt::AccessibleTextRole) const
    {
        return view().model()->index(row, 0).data(role).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            result << said(row, Qt::DisplayRole);
        return result;
    }
    /** Answers what is asked before a removal. */
    RemoveQuestion *askedToRemove(const QUuid &id, const std::optional<UnsentWork> &work)
    {
        dialog->setUnsentWork(id, work);
        auto *question = dialog->findChild<RemoveQuestion *>();
        if (question) {
            question->activateWindow();
            EXPECT_TRUE(Tests::waitUntil([question] { return question->isAncestorOf(QApplication::focusWidget()); }));
        }
        return question;
    }

    Tests::AllowMessages offscreen{u"does not support propagateSizeHints"_s};
    Workspaces workspaces;
    QUuid acme;
    QUuid zenith;
    std::optional<WorkspacesDialog> dialog;
};

} // namespace

TEST_F(WorkspacesDialogTest, TellsOfEachAllThereIsToKnow)
{
    EXPECT_EQ(said(0), u"Sandbox workspace, On this computer, for trying things out"_s);
    EXPECT_EQ(said(1), u"Acme, api.example.com, Ada Lovelace (ada@example.com), ID w1, Current, signed in"_s);
    EXPECT_EQ(said(2), u"Zenith, api.example.com, Ada Lovelace (ada@example.com), ID w2, Signed out"_s);
}

TEST_F(WorkspacesDialogTest, BeginsInTheListAtTheCurrentWorkspace)
{
    EXPECT_EQ(focusName(), u"workspacesView"_s);
    EXPECT_EQ(view().currentIndex().row(), 1);
}

TEST_F(WorkspacesDialogTest, F2RenamesInPlaceAndEnterKeepsTheDialogOpen)
{
    press(Qt::Key_F2);
    ASSERT_EQ(focusName(), u"workspaceNameEdit"_s);
    type(u"Acme & sons"_s);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(workspaces.find(acme)->name, u"Acme & sons"_s);
    EXPECT_EQ(names().at(1), u"Acme & sons"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(focusName(), u"workspacesView"_s);
}

TEST_F(WorkspacesDialogTest, EscapeLeavesANameAsItWasAndThenTheDialog)
{
    press(Qt::Key_F2);
    type(u"Nonsense"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(workspaces.find(acme)->name, u"Acme"_s);
    EXPECT_TRUE(dialog->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(WorkspacesDialogTest, AnEmptiedNameGivesTheIdBack)
{
    button(u"renameWorkspaceButton"_s).click();
    ASSERT_EQ(focusName(), u"workspaceNameEdit"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(workspaces.find(acme)->name, QString());
    EXPECT_EQ(names().at(1), u"w1"_s);
    EXPECT_EQ(said(1), u"w1, api.example.com, Ada Lovelace (ada@example.com), Current, signed in"_s);
}

TEST_F(WorkspacesDialogTest, OpeningTheNameForEditingCutsNothing)
{
    for (const QString &name : {QString(3000, u'n'), QString(2'000'000, u'n'), u"a"_s + QString(50'000, u'\u0301')}) {
        workspaces.rename(acme, name);
        const Tests::ThreadClock clock;
        press(Qt::Key_F2);
        ASSERT_EQ(focusName(), u"workspaceNameEdit"_s);
        QApplication::focusWidget()->repaint();
        EXPECT_LT(clock.elapsed(), Tests::LONGEST_STALL);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
        EXPECT_TRUE(workspaces.find(acme)->name == name);
    }
}

TEST_F(WorkspacesDialogTest, WhatIsBeingTypedSurvivesNewsOfTheWorkspace)
{
    press(Qt::Key_F2);
    type(u"My"_s);
    workspaces.setAccount(acme, {.email = u"grace@example.com"_s});
    workspaces.setSignedIn(acme, false);
    type(u" name"_s);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(workspaces.find(acme)->name, u"My name"_s);
}

TEST_F(WorkspacesDialogTest, DeleteInANameIsOfTheName)
{
    const QSignalSpy wanted(&*dialog, &WorkspacesDialog::unsentWorkWanted);
    press(Qt::Key_F2);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(wanted.isEmpty());
    EXPECT_EQ(workspaces.find(acme)->name, u"cme"_s);
}

TEST_F(WorkspacesDialogTest, AltWithArrowsMovesAndTheSelectionGoesAlong)
{
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"Sandbox workspace"_s, u"Zenith"_s, u"Acme"_s}));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(view().currentIndex().row(), 2);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"Acme"_s, u"Sandbox workspace"_s, u"Zenith"_s}));
    EXPECT_EQ(view().currentIndex().row(), 0);
}

TEST_F(WorkspacesDialogTest, TheFocusNeverStaysOnWhatCannotBePressed)
{
    button(u"moveWorkspaceUpButton"_s).setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(view().currentIndex().row(), 0);
    EXPECT_EQ(focusName(), u"workspacesView"_s);
    EXPECT_FALSE(button(u"moveWorkspaceUpButton"_s).isEnabled());
    EXPECT_EQ(button(u"moveWorkspaceUpButton"_s).accessibleDescription(), u"It is the first one."_s);
}

TEST_F(WorkspacesDialogTest, RemovesAfterTheQuestionOnly)
{
    const QSignalSpy wanted(&*dialog, &WorkspacesDialog::unsentWorkWanted);
    const QSignalSpy removed(&*dialog, &WorkspacesDialog::removeRequested);
    press(Qt::Key_Delete);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toUuid(), acme);
    RemoveQuestion *question = askedToRemove(acme, UnsentWork{});
    ASSERT_TRUE(question);
    EXPECT_TRUE(removed.isEmpty());
    press(Qt::Key_Return);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.first().at(0).toUuid(), acme);
    EXPECT_TRUE(removed.first().at(1).toBool());
    workspaces.remove(acme);
    EXPECT_EQ(names(), (QStringList{u"Sandbox workspace"_s, u"Zenith"_s}));
    EXPECT_TRUE(view().currentIndex().isValid());
}

TEST_F(WorkspacesDialogTest, AWaitingEntryIsKeptUnlessAPersonSaysOtherwise)
{
    const QSignalSpy removed(&*dialog, &WorkspacesDialog::removeRequested);
    press(Qt::Key_Delete);
    ASSERT_TRUE(askedToRemove(acme, UnsentWork{.outboxEntries = 1}));
    press(Qt::Key_Return);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_FALSE(removed.first().at(1).toBool());
}

TEST_F(WorkspacesDialogTest, ACountThatNobodyWaitsForAsksNothing)
{
    EXPECT_FALSE(askedToRemove(acme, UnsentWork{})) << "nobody asked";
    press(Qt::Key_Delete);
    EXPECT_FALSE(askedToRemove(zenith, UnsentWork{})) << "it is of another workspace";
    dialog->reject();
    EXPECT_FALSE(askedToRemove(acme, UnsentWork{})) << "the dialog was closed meanwhile";
}

TEST_F(WorkspacesDialogTest, TheSandboxCannotBeRemoved)
{
    const QSignalSpy wanted(&*dialog, &WorkspacesDialog::unsentWorkWanted);
    press(Qt::Key_Up);
    EXPECT_FALSE(button(u"removeWorkspaceButton"_s).isEnabled());
    EXPECT_EQ(button(u"removeWorkspaceButton"_s).accessibleDescription(), u"The sandbox workspace is always here."_s);
    press(Qt::Key_Delete);
    EXPECT_TRUE(wanted.isEmpty());
}

TEST_F(WorkspacesDialogTest, SaysWhatToDoWhenOnlyTheSandboxIsThere)
{
    const auto *label = dialog->findChild<QLabel *>(u"onlySandboxLabel"_s);
    EXPECT_FALSE(label->isVisible());
    workspaces.remove(acme);
    workspaces.remove(zenith);
    EXPECT_TRUE(label->isVisible());
    const QSignalSpy add(&*dialog, &WorkspacesDialog::addRequested);
    button(u"addWorkspaceButton"_s).click();
    EXPECT_EQ(add.size(), 1);
}

TEST_F(WorkspacesDialogTest, EverythingIsReachedByTab)
{
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        reached << focusName();
        press(Qt::Key_Tab);
    }
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        EXPECT_TRUE(reached.contains(each->objectName())) << each->objectName().toStdString();
    EXPECT_TRUE(reached.contains(u"workspacesView"_s));
}

TEST_F(WorkspacesDialogTest, HostileNamesStayInTheirRow)
{
    workspaces.rename(acme, u"<b>x</b>\n\u202E"_s + QString(5'000, u'W'));
    SavedWorkspace hostile = managedWorkspace(QString(3'000, u'i'), u"x"_s);
    hostile.account.fullName = u"<img src='file:///etc/passwd'>"_s + QString(3'000, u'n');
    workspaces.add(hostile);
    EXPECT_FALSE(said(1).contains(u'\n'));
    EXPECT_FALSE(said(1).contains(QChar(0x202E)));
    EXPECT_TRUE(said(1, Qt::ToolTipRole).contains(u"&lt;b&gt;"_s));
    EXPECT_LT(said(3, WorkspaceRows::DetailRole).size(), 250);
    EXPECT_TRUE(said(3, WorkspaceRows::DetailRole).contains(u"api.example.com"_s));
    EXPECT_EQ(view().sizeHintForRow(1), view().sizeHintForRow(0));
}

TEST_F(WorkspacesDialogTest, ItsRowsAreAWellBehavedModel)
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspaces.move(0, 2);
    workspaces.rename(acme, u"Zenith"_s);
    EXPECT_EQ(names(), (QStringList{u"Zenith"_s, u"Zenith (2)"_s, u"Sandbox workspace"_s}));
    workspaces.remove(acme);
    workspaces.add(managedWorkspace(u"w3"_s, u"Other"_s));
    EXPECT_EQ(names(), (QStringList{u"Zenith"_s, u"Sandbox workspace"_s, u"Other"_s}));
}

TEST_F(WorkspacesDialogTest, WhatIsCutIsToldByTheToolTip)
{
    EXPECT_EQ(Tests::toolTipOver(view(), 1), QString());
    const QString longName(100, u'W');
    workspaces.rename(acme, longName);
    workspaces.add(managedWorkspace(QString(300, u'i'), u"Other"_s));
    EXPECT_EQ(Tests::toolTipOver(view(), 1), longName + u"\napi.example.com, Ada Lovelace (ada@example.com), ID w1"_s);
    EXPECT_EQ(Tests::toolTipOver(view(), 2), QString());
    EXPECT_TRUE(Tests::toolTipOver(view(), 3).contains(QString(190, u'i')));
}

} // namespace Clientele
