// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsview.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/ui/list/plainclients.h"
#include "ui/list/clientdelegate.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ClientsViewTest : public testing::Test
{
protected:
    explicit ClientsViewTest(int count = 1000)
        : m_model(count)
    {
        m_view.setItemDelegate(new ClientDelegate(&m_view));
        m_view.setModel(&m_model);
        m_view.resize(300, 400);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_view.setFocus();
    }

    [[nodiscard]] int rowHeight() { return m_view.visualRect(m_model.index(0)).height(); }
    [[nodiscard]] QString topId() { return m_model.idAt(m_view.indexAt({5, 0}).row()); }
    [[nodiscard]] int topOffset() { return m_view.visualRect(m_view.indexAt({5, 0})).top(); }
    [[nodiscard]] QString selectedId()
    {
        const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
        return selected.size() == 1 ? selected.first().data().toString() : QString();
    }
    void press(Qt::Key key) { QTest::keyClick(&m_view, key); }

    const Tests::AllowMessages m_offscreen{u"propagateSizeHints"_s};
    Tests::PlainClients m_model;
    ClientsView m_view;
};

class LongClientsViewTest : public ClientsViewTest
{
protected:
    LongClientsViewTest()
        : ClientsViewTest(1'000'000)
    {}
};

} // namespace

TEST_F(ClientsViewTest, RowsFollowEachOtherWithoutGaps)
{
    for (int row = 0; row < 5; ++row) {
        const QRect place = m_view.visualRect(m_model.index(row));
        EXPECT_EQ(place, QRect(0, row * rowHeight(), m_view.viewport()->width(), rowHeight()));
        EXPECT_EQ(m_view.indexAt(place.topLeft()).row(), row);
        EXPECT_EQ(m_view.indexAt(place.bottomRight()).row(), row);
    }
    EXPECT_FALSE(m_view.indexAt({5, -1}).isValid());
}

TEST_F(ClientsViewTest, NothingIsBehindTheLastRow)
{
    m_model.remove(2, 998);
    EXPECT_EQ(m_view.indexAt({5, 2 * rowHeight() - 1}).row(), 1);
    EXPECT_FALSE(m_view.indexAt({5, 2 * rowHeight()}).isValid());
    EXPECT_EQ(m_view.verticalScrollBar()->maximum(), 0);
}

TEST_F(ClientsViewTest, KeysMoveTheSelectionAndKeepItInView)
{
    press(Qt::Key_Home);
    EXPECT_EQ(selectedId(), u"0"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_EQ(selectedId(), u"1"_s);
    press(Qt::Key_End);
    EXPECT_EQ(selectedId(), u"999"_s);
    EXPECT_EQ(m_view.visualRect(m_view.currentIndex()).bottom(), m_view.viewport()->height() - 1);
    press(Qt::Key_PageUp);
    const int page = 999 - selectedId().toInt();
    EXPECT_GE(page, m_view.viewport()->height() / rowHeight() - 1);
    EXPECT_LE(page, m_view.viewport()->height() / rowHeight());
    EXPECT_TRUE(m_view.viewport()->rect().contains(m_view.visualRect(m_view.currentIndex())));
}

TEST_F(ClientsViewTest, AnEmptyListTakesAllKeys)
{
    m_model.remove(0, 1000);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        press(key);
    EXPECT_FALSE(m_view.currentIndex().isValid());
}

TEST_F(ClientsViewTest, EnterAndAClickOpen)
{
    const QSignalSpy opened(&m_view, &ClientsView::opened);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_TRUE(opened.first().at(1).toBool());
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, {20, 2 * rowHeight() + 5});
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened.last().at(0).toModelIndex().row(), 2);
    EXPECT_FALSE(opened.last().at(1).toBool());
    EXPECT_EQ(selectedId(), u"2"_s);
}

TEST_F(ClientsViewTest, TheMenuKeyAsksForAMenuAtTheSelectedRow)
{
    const QSignalSpy asked(&m_view, &ClientsView::menuRequested);
    m_view.selectRow(3);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {0, 0}, {0, 0});
    QCoreApplication::sendEvent(&m_view, &event);
    ASSERT_EQ(asked.size(), 1);
    const QPoint position = m_view.viewport()->mapFromGlobal(asked.first().first().toPoint());
    EXPECT_TRUE(m_view.visualRect(m_model.index(3)).contains(position));
}

TEST_F(ClientsViewTest, RowsAboveComeAndGoWithoutMovingWhatIsOnScreen)
{
    m_view.verticalScrollBar()->setValue(100 * rowHeight() + 7);
    m_model.insert(0, 5);
    EXPECT_EQ(topId(), u"100"_s);
    EXPECT_EQ(topOffset(), -7);
    m_model.remove(20, 30);
    EXPECT_EQ(topId(), u"100"_s);
    m_model.insert(m_model.rowCount(), 50);
    EXPECT_EQ(topId(), u"100"_s);
    m_model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(topId(), u"100"_s);
    EXPECT_EQ(topOffset(), -7);
}

TEST_F(ClientsViewTest, WhenTheTopRowGoesTheNextOneTakesItsPlace)
{
    m_view.verticalScrollBar()->setValue(100 * rowHeight() + 7);
    m_model.remove(95, 10);
    EXPECT_EQ(topId(), u"105"_s);
    EXPECT_EQ(topOffset(), 0);
}

TEST_F(ClientsViewTest, AResetIsAnotherListFromItsStart)
{
    m_view.selectRow(400);
    m_view.verticalScrollBar()->setValue(101 * rowHeight() + 3);
    m_model.thinOut(2);
    EXPECT_EQ(topId(), u"0"_s);
    EXPECT_EQ(topOffset(), 0);
    EXPECT_EQ(selectedId(), QString());
    m_model.insert(0, 5);
    EXPECT_EQ(topId(), u"0"_s) << "news of that list move nothing";
}

TEST_F(ClientsViewTest, ShowingFromTheStartForgetsSelectionAndPlace)
{
    m_view.selectRow(400);
    m_view.showFromStart();
    EXPECT_EQ(topId(), u"0"_s);
    EXPECT_FALSE(m_view.currentIndex().isValid());
}

TEST_F(ClientsViewTest, TheSelectionPassesToTheNeighbourOfARowThatGoes)
{
    m_view.selectRow(10);
    m_model.remove(10, 1);
    EXPECT_EQ(selectedId(), u"11"_s);
}

TEST_F(ClientsViewTest, ALargerFontMakesTallerRowsAndKeepsTheFirst)
{
    m_view.verticalScrollBar()->setValue(100 * rowHeight());
    const int before = rowHeight();
    QFont font = m_view.font();
    font.setPointSize(font.pointSize() * 2);
    m_view.setFont(font);
    EXPECT_GT(rowHeight(), before * 3 / 2);
    EXPECT_EQ(topId(), u"100"_s);
}

TEST_F(ClientsViewTest, ScreenReadersFindRowsWithNamesPlacesAndStates)
{
    m_view.selectRow(2);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Clients"_s);
    EXPECT_EQ(list->childCount(), 1000);
    QAccessibleInterface *row = list->child(2);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->role(), QAccessible::ListItem);
    EXPECT_EQ(row->text(QAccessible::Name), u"2"_s);
    EXPECT_TRUE(row->state().selected);
    EXPECT_TRUE(row->state().focused);
    EXPECT_FALSE(list->child(3)->state().selected);
    const QRect place = m_view.visualRect(m_model.index(2));
    EXPECT_EQ(row->rect(), QRect(m_view.viewport()->mapToGlobal(place.topLeft()), place.size()));
}

TEST_F(LongClientsViewTest, AMillionRowsAreReachedAtBothEnds)
{
    press(Qt::Key_End);
    EXPECT_EQ(selectedId(), u"999999"_s);
    EXPECT_TRUE(m_view.viewport()->rect().contains(m_view.visualRect(m_view.currentIndex())));
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum());
    EXPECT_EQ(m_view.indexAt({5, m_view.viewport()->height() - 1}).row(), 999'999);
    press(Qt::Key_Home);
    EXPECT_EQ(topId(), u"0"_s);
}

} // namespace Clientele
