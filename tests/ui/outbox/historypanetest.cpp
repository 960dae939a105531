// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/historypane.h"

#include "models/values/historyentry.h"
#include "tests/support/tooltips.h"
#include "tests/ui/outbox/outboxfixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

HistoryEntry entryOf(const QString &name, ClientAction action, int minute)
{
    HistoryEntry entry{.id = idOf(name), .action = action};
    entry.at = QDateTime(QDate(2026, 5, 4), QTime(10, minute), Qt::UTC);
    const Client client{.id = name, .name = name};
    if (action != ClientAction::Create)
        entry.before = client;
    if (action != ClientAction::Remove)
        entry.after = client;
    return entry;
}

class HistoryPaneTest : public testing::Test
{
protected:
    HistoryPaneTest()
    {
        pane.setClock([] { return QDateTime(QDate(2026, 5, 4), QTime(10, 5), Qt::UTC); });
        pane.resize(480, 360);
        pane.show();
        pane.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
    }

    [[nodiscard]] QListView &view() const { return *pane.findChild<QListView *>(u"historyView"_s); }
    [[nodiscard]] QPushButton &undo() const { return *pane.findChild<QPushButton *>(u"historyUndoButton"_s); }
    [[nodiscard]] QString effect() const { return pane.findChild<QLabel *>(u"historyEffectLabel"_s)->text(); }
    [[nodiscard]] QString spoken(int row) const
    {
        QString text = view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void select(int row) { view().setCurrentIndex(view().model()->index(row, 0)); }

    AllowMessages m_offscreen{u"propagateSizeHints"_s};
    HistoryPane pane;
};

} // namespace

TEST_F(HistoryPaneTest, SaysWhatItIsForWhileItIsEmpty)
{
    EXPECT_TRUE(view().accessibleDescription().startsWith(u"Nothing was done yet."_s));
    EXPECT_FALSE(undo().isEnabled());
    pane.setEntries({entryOf(u"Ada"_s, ClientAction::Create, 1)});
    EXPECT_EQ(view().accessibleDescription(), QString());
}

TEST_F(HistoryPaneTest, ListsWhatWasDoneTheNewestFirst)
{
    pane.setEntries({entryOf(u"Ada"_s, ClientAction::Create, 1), entryOf(u"Emmy"_s, ClientAction::Remove, 2)});
    const QString time = QLocale().toString(QTime(10, 2), QLocale::ShortFormat);
    EXPECT_EQ(spoken(0), u"Deleted “Emmy”, %1. No contact method"_s.arg(time));
    EXPECT_TRUE(spoken(1).startsWith(u"Created “Ada”, "_s));
}

TEST_F(HistoryPaneTest, SaysWhatUndoingDoesBeforeItIsDone)
{
    const QSignalSpy asked(&pane, &HistoryPane::undoRequested);
    pane.setEntries({entryOf(u"Ada"_s, ClientAction::Create, 1), entryOf(u"Emmy"_s, ClientAction::Remove, 2)});
    EXPECT_TRUE(effect().startsWith(u"Creates the client anew."_s));
    EXPECT_EQ(undo().accessibleDescription(), effect());
    select(1);
    EXPECT_EQ(effect(), u"Deletes the client that was created."_s);
    EXPECT_TRUE(asked.isEmpty());
    undo().click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toUuid(), idOf(u"Ada"_s));
}

TEST_F(HistoryPaneTest, NothingIsUndoneTwice)
{
    HistoryEntry entry = entryOf(u"Ada"_s, ClientAction::Update, 1);
    pane.setEntries({entry});
    undo().setFocus();
    entry.undone = true;
    pane.setEntries({entry});
    EXPECT_FALSE(undo().isEnabled());
    EXPECT_TRUE(spoken(0).contains(u"Undone."_s));
    EXPECT_EQ(effect(), u"This was undone already."_s);
    EXPECT_EQ(QApplication::focusWidget(), &view()) << "the focus does not stay on what cannot be pressed";
}

TEST_F(HistoryPaneTest, EnterGoesToTheButtonSoThatItsWordsAreReadFirst)
{
    const QSignalSpy asked(&pane, &HistoryPane::undoRequested);
    pane.setEntries({entryOf(u"Ada"_s, ClientAction::Create, 1)});
    pane.focusList();
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &undo());
    QTest::keyClick(&undo(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(HistoryPaneTest, AnUndoneEntryIsGreyed)
{
    HistoryEntry entry = entryOf(u"Ada"_s, ClientAction::Create, 1);
    const HistoryEntry newer = entryOf(u"Emmy"_s, ClientAction::Create, 2);
    pane.setEntries({newer, entry});
    const auto firstLine = [this] {
        const QRect row = view().visualRect(view().model()->index(1, 0));
        return view().viewport()->grab(QRect(row.topLeft(), QSize(row.width() / 2, row.height() / 2))).toImage();
    };
    const QImage before = firstLine();
    entry.undone = true;
    pane.setEntries({newer, entry});
    EXPECT_NE(firstLine(), before);
}

TEST_F(HistoryPaneTest, WhatIsCutIsToldByTheToolTip)
{
    const QString longName(60, u'W');
    pane.setEntries({entryOf(u"Ada"_s, ClientAction::Create, 1), entryOf(longName, ClientAction::Create, 2)});
    const int longRow = spoken(0).contains(longName) ? 0 : 1;
    EXPECT_TRUE(toolTipOver(view(), longRow).contains(longName));
    EXPECT_EQ(toolTipOver(view(), 1 - longRow), QString());
}

} // namespace Clientele::Tests
