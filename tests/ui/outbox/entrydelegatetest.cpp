// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/entrydelegate.h"

#include "tests/support/tooltips.h"
#include "tests/support/waiting.h"
#include "tests/ui/outbox/outboxfixture.h"

#include <QtGui/QImage>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class EntryDelegateTest : public OutboxTest
{
protected:
    QImage row(int number)
    {
        const QRect place = view().visualRect(view().model()->index(number, 0));
        return view().viewport()->grab(place).toImage();
    }
    [[nodiscard]] int heightOf(int number) const
    {
        return view().visualRect(view().model()->index(number, 0)).height();
    }
    static OutboxItem ofManyWords(const QString &name)
    {
        OutboxItem item = itemOf(name, OutboxState::Unknown);
        item.found = 0;
        return item;
    }
};

} // namespace

TEST_F(EntryDelegateTest, WrapsHowItStandsWhereThePaneIsNarrow)
{
    pane.setItems({ofManyWords(u"Ada"_s), itemOf(u"Emmy"_s)});
    pane.resize(1200, 400);
    ASSERT_TRUE(waitUntil([&] { return heightOf(0) == heightOf(1); })) << "one line is enough";
    pane.resize(pane.minimumSizeHint());
    ASSERT_TRUE(waitUntil([&] { return heightOf(0) > heightOf(1); }));
    EXPECT_FALSE(view().horizontalScrollBar()->isVisible());
}

TEST_F(EntryDelegateTest, MirrorsARow)
{
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s)});
    const QImage leftToRight = row(1);
    pane.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(row(1), leftToRight);
    EXPECT_EQ(row(1).height(), leftToRight.height());
}

TEST_F(EntryDelegateTest, AFloodOfMarksLeavesTheNeighboursAlone)
{
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"B"_s), itemOf(u"C"_s)});
    const QImage below = row(2);
    pane.setItems(
        {itemOf(u"Ada"_s), itemOf(u"B"_s + QString(300, QChar(0x0301)) + QString(300, QChar(0x0323))), itemOf(u"C"_s)});
    EXPECT_EQ(row(2), below);
}

TEST_F(EntryDelegateTest, TellsSeveritiesByShapeNotOnlyByColour)
{
    pane.setItems({itemOf(u"A"_s), itemOf(u"B"_s), itemOf(u"B2"_s, OutboxState::Rejected)});
    const auto withoutColour = [](const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); };
    const int side = view().fontMetrics().height() * 2;
    const QRect icon(0, 0, side, side);
    const QImage waiting = withoutColour(row(1)).copy(icon);
    const QImage refused = withoutColour(row(2)).copy(icon);
    int different = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            different += qAbs(qGray(waiting.pixel(x, y)) - qGray(refused.pixel(x, y))) > 60 ? 1 : 0;
    }
    EXPECT_GT(different, 10);
}

TEST_F(EntryDelegateTest, WhatIsCutIsToldByTheToolTip)
{
    const QString longName(60, u'W');
    pane.setItems({itemOf(u"Ada"_s), itemOf(longName), ofManyWords(u"Emmy"_s)});
    pane.resize(1600, 400);
    ASSERT_TRUE(waitUntil([&] { return view().visualRect(view().model()->index(0, 0)).width() > 1000; }));
    for (const int row : {0, 1, 2})
        EXPECT_EQ(toolTipOver(view(), row), QString()) << row;
    pane.resize(480, 400);
    ASSERT_TRUE(waitUntil([&] { return view().visualRect(view().model()->index(0, 0)).width() < 480; }));
    EXPECT_EQ(toolTipOver(view(), 0), QString());
    EXPECT_TRUE(toolTipOver(view(), 1).contains(longName));
}

TEST_F(EntryDelegateTest, ThatMoreLinesWouldBeNeededIsACutToo)
{
    OutboxItem refused = itemOf(u"Ada"_s, OutboxState::Rejected);
    refused.error = Error{.kind = ErrorKind::Rejected, .message = u"no "_s.repeated(60)};
    pane.setItems({refused});
    pane.resize(pane.minimumSizeHint());
    ASSERT_TRUE(waitUntil([&] { return heightOf(0) > 0 && view().viewport()->width() < 400; }));
    EXPECT_TRUE(toolTipOver(view(), 0).contains(u"no no no"_s));
}

} // namespace Clientele::Tests
