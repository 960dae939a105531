// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftspane.h"

#include "models/items/keptdraftsmodel.h"
#include "models/stores/clienteditor.h"
#include "models/stores/keptdrafts.h"
#include "tests/support/fakejournal.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/tooltips.h"
#include "tests/support/waiting.h"

#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class DraftsPaneTest : public testing::Test
{
protected:
    DraftsPaneTest()
    {
        drafts.setClock([this] { return now; });
        pane.setClock([this] { return now.addSecs(120); });
        drafts.setJournal(journal);
    }
    /** Enters a client and puts it aside. */
    QUuid enter(const QString &name)
    {
        now = now.addSecs(1);
        editor.setName(name);
        const QUuid id = drafts.inForm();
        drafts.putAside();
        editor.startNew();
        return id;
    }
    void show()
    {
        pane.show();
        pane.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
        view().setFocus();
    }
    QListView &view() { return *pane.findChild<QListView *>(u"draftsView"_s); }
    QPushButton &button(const QString &name) { return *pane.findChild<QPushButton *>(name); }
    QMessageBox *question() { return pane.findChild<QMessageBox *>(u"discardDraftQuestion"_s); }
    QString undoText() { return pane.findChild<QLabel *>(u"draftsUndoLabel"_s)->text(); }
    void discardSelected()
    {
        QTest::keyClick(&view(), Qt::Key_Delete);
        ASSERT_TRUE(question());
        question()->findChild<QPushButton *>(u"confirmDiscardDraftButton"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    QDateTime now{QDate(2026, 5, 3), QTime(10, 2), QTimeZone("Europe/Berlin")};
    std::shared_ptr<Tests::FakeJournal> journal = std::make_shared<Tests::FakeJournal>();
    ClientEditor editor;
    KeptDrafts drafts{editor};
    DraftsPane pane{drafts};
};

} // namespace

TEST_F(DraftsPaneTest, SaysWhatItIsForWhileThereIsNothing)
{
    show();
    EXPECT_TRUE(pane.findChild<QLabel *>(u"draftsEmptyLabel"_s)->isVisible());
    EXPECT_EQ(DraftsPane::title(drafts), u"Drafts"_s);
    EXPECT_FALSE(button(u"draftsOpenButton"_s).isEnabled());
    EXPECT_FALSE(button(u"draftsDiscardButton"_s).isEnabled());
}

TEST_F(DraftsPaneTest, TellsWhatEachIsAndHowOldAndWhichIsInTheForm)
{
    enter({});
    editor.setAvatarUrl(u"x"_s);
    const Client ada{.id = u"c1"_s, .name = u"Ada"_s};
    drafts.putAside();
    editor.open(ada);
    editor.setName(u"Ada King"_s);
    EXPECT_EQ(DraftsPane::title(drafts), u"Drafts (2)"_s);
    const QAbstractItemModel &rows = *view().model();
    const auto spoken = [&rows](int row) { return rows.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(spoken(0).startsWith(u"Ada King, Changes of Ada,"_s)) << spoken(0).toStdString();
    EXPECT_TRUE(spoken(0).endsWith(u"In the form"_s));
    EXPECT_TRUE(spoken(0).contains(u"2 minute"_s));
    EXPECT_TRUE(spoken(1).startsWith(u"(no name yet), New client"_s)) << spoken(1).toStdString();
}

TEST_F(DraftsPaneTest, EnterAndTheButtonOpen)
{
    const QUuid id = enter(u"Ada"_s);
    show();
    const QSignalSpy asked(&pane, &DraftsPane::openRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    button(u"draftsOpenButton"_s).click();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0).at(0).toUuid(), id);
    EXPECT_EQ(asked.at(1).at(0).toUuid(), id);
}

TEST_F(DraftsPaneTest, DeleteAsksOnceAndCtrlZBringsItBack)
{
    const QUuid id = enter(u"Ada"_s);
    enter(u"Emmy"_s);
    show();
    view().setCurrentIndex(view().model()->index(1, 0));
    discardSelected();
    EXPECT_FALSE(drafts.find(id));
    EXPECT_TRUE(undoText().contains(u"Ada"_s));
    EXPECT_TRUE(button(u"draftsUndoButton"_s).isVisible());
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(drafts.find(id));
    EXPECT_FALSE(button(u"draftsUndoButton"_s).isVisible());
    discardSelected();
    button(u"draftsUndoButton"_s).click();
    EXPECT_EQ(drafts.drafts().size(), 2);
}

TEST_F(DraftsPaneTest, KeepingItIsWhatEscMeans)
{
    enter(u"Ada"_s);
    show();
    button(u"draftsDiscardButton"_s).click();
    ASSERT_TRUE(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_EQ(drafts.drafts().size(), 1);
}

TEST_F(DraftsPaneTest, TheOneInTheFormIsTheFormsToDiscard)
{
    editor.setName(u"Ada"_s);
    show();
    const QSignalSpy asked(&pane, &DraftsPane::discardOfFormRequested);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(question());
}

TEST_F(DraftsPaneTest, TheSelectionStaysWithItsDraftAsAnotherBecomesTheNewest)
{
    const QUuid ada = enter(u"Ada"_s);
    const QUuid emmy = enter(u"Emmy"_s);
    show();
    EXPECT_EQ(view().currentIndex().data(KeptDraftsModel::IdRole).toUuid(), emmy);
    now = now.addSecs(60);
    drafts.open(ada);
    editor.setName(u"Ada King"_s);
    EXPECT_EQ(drafts.model()->rowOf(ada), 0);
    EXPECT_EQ(view().currentIndex().data(KeptDraftsModel::IdRole).toUuid(), emmy);
}

TEST_F(DraftsPaneTest, WhatIsCutIsToldByTheToolTip)
{
    const QString longName(60, u'W');
    enter(longName);
    enter(u"Ada"_s);
    pane.resize(400, 300);
    show();
    const int longRow = view().model()->index(0, 0).data().toString().contains(longName) ? 0 : 1;
    EXPECT_EQ(Tests::toolTipOver(view(), longRow), longName + u"\nNew client, 2 minute(s) ago"_s);
    EXPECT_EQ(Tests::toolTipOver(view(), 1 - longRow), QString());
}

} // namespace Clientele
