// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/listchange.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

namespace Clientele {

namespace {

using Kind = ArrangeStep::Kind;

QList<RowId> ids(std::initializer_list<quint64> numbers)
{
    QList<RowId> result;
    for (const quint64 number : numbers)
        result.append(RowId{number});
    return result;
}

/** What a model would hold after applying @p change. */
QList<RowId> applied(QList<RowId> list, const ListChange &change, const QList<RowId> &after)
{
    for (const ArrangeStep &step : change.arranging) {
        if (step.kind == Kind::Move)
            list.move(step.from, step.to);
        for (int i = 0; step.kind == Kind::Insert && i < step.count; ++i)
            list.insert(step.from + i, after.at(step.to + i));
    }
    for (const RowSpan span : change.removals)
        list.remove(span.first, span.count);
    return list;
}

QList<RowId> randomIds(QRandomGenerator &random, int pool)
{
    QList<RowId> result;
    for (int i = 1; i <= pool; ++i) {
        if (random.bounded(3) > 0)
            result.append(RowId{static_cast<quint64>(i)});
    }
    std::shuffle(result.begin(), result.end(), random);
    return result;
}

} // namespace

TEST(ListChange, OfEqualListsIsNothing)
{
    const ListChange change = listChange(ids({1, 2, 3}), ids({1, 2, 3}));
    EXPECT_TRUE(change.arranging.isEmpty());
    EXPECT_TRUE(change.removals.isEmpty());
}

TEST(ListChange, PutsNeighboursInAsOneSpan)
{
    const ListChange change = listChange(ids({1, 2}), ids({1, 7, 8, 9, 2}));
    EXPECT_EQ(change.arranging, (QList<ArrangeStep>{{.kind = Kind::Insert, .from = 1, .count = 3, .to = 1}}));
    EXPECT_TRUE(change.removals.isEmpty());
}

TEST(ListChange, RemovesSpansFromTheBack)
{
    const ListChange change = listChange(ids({1, 2, 3, 4, 5}), ids({3}));
    EXPECT_TRUE(change.arranging.isEmpty());
    EXPECT_EQ(change.removals, (QList<RowSpan>{{.first = 3, .count = 2}, {.first = 0, .count = 2}}));
}

TEST(ListChange, MovesOneRowAndNotAllTheOthers)
{
    const ListChange down = listChange(ids({1, 2, 3, 4}), ids({2, 3, 4, 1}));
    EXPECT_EQ(down.arranging, (QList<ArrangeStep>{{.kind = Kind::Move, .from = 0, .count = 1, .to = 3}}));
    const ListChange up = listChange(ids({1, 2, 3, 4}), ids({4, 1, 2, 3}));
    EXPECT_EQ(up.arranging, (QList<ArrangeStep>{{.kind = Kind::Move, .from = 3, .count = 1, .to = 0}}));
}

TEST(ListChange, LeadsToTheNewListWhateverTheLists)
{
    QRandomGenerator random(20260501);
    for (int round = 0; round < 20'000; ++round) {
        const QList<RowId> before = randomIds(random, 12);
        const QList<RowId> after = randomIds(random, 12);
        ASSERT_EQ(applied(before, listChange(before, after), after), after);
    }
}

} // namespace Clientele
