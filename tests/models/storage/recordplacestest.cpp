// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/recordplaces.h"

#include "models/catalog/catalogbuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Names are ids, too; in the order given. */
CatalogPtr catalogNamed(const std::vector<std::string> &names)
{
    CatalogBuilder builder(u"en_US"_s, CatalogBuilder::Arrival::InNameOrder);
    for (const std::string &name : names)
        (void)builder.add({.id = name, .name = "same"});
    return builder.finish();
}

std::vector<std::string> idsOf(const ClientCatalog &catalog, const std::vector<CatalogSlot> &slots)
{
    std::vector<std::string> ids;
    ids.reserve(slots.size());
    for (const CatalogSlot slot : slots)
        ids.emplace_back(catalog.record(slot).id());
    return ids;
}

void expectRising(const PlacedCatalog &placed)
{
    const auto order = placed.catalog->inNameOrder();
    EXPECT_TRUE(std::ranges::is_sorted(order, std::ranges::less_equal(),
                                       [&placed](CatalogSlot slot) { return placed.places[slot]; })
                || order.size() < 2);
    EXPECT_TRUE(std::ranges::adjacent_find(order, std::ranges::greater_equal(),
                                           [&placed](CatalogSlot slot) { return placed.places[slot]; })
                == order.end());
}

} // namespace

TEST(RecordPlaces, WhatDidNotChangeStaysWhereItIs)
{
    const PlacedCatalog before = placedAnew(catalogNamed({"a", "b", "c", "d"}));
    const auto change = rowChange(before, catalogNamed({"a", "x", "c", "d", "y"}));
    ASSERT_TRUE(change);
    expectRising(change->after);
    EXPECT_EQ(idsOf(*before.catalog, change->cleared), std::vector<std::string>{"b"});
    EXPECT_EQ(idsOf(*change->after.catalog, change->written), (std::vector<std::string>{"x", "y"}));
}

TEST(RecordPlaces, OnlyTheOneThatMovedIsWritten)
{
    const PlacedCatalog before = placedAnew(catalogNamed({"a", "b", "c", "d"}));
    for (const auto &names : {std::vector<std::string>{"d", "a", "b", "c"}, {"b", "c", "d", "a"}}) {
        const auto change = rowChange(before, catalogNamed(names));
        ASSERT_TRUE(change);
        expectRising(change->after);
        EXPECT_EQ(change->cleared.size(), 1U);
        EXPECT_EQ(change->written.size(), 1U);
    }
}

TEST(RecordPlaces, NothingChangedIsNothingWritten)
{
    const PlacedCatalog before = placedAnew(catalogNamed({"a", "b", "c"}));
    const auto change = rowChange(before, catalogNamed({"a", "b", "c"}));
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->cleared.empty());
    EXPECT_TRUE(change->written.empty());
    EXPECT_TRUE(rowChange(placedAnew(catalogNamed({})), catalogNamed({})));
}

TEST(RecordPlaces, SaysWhenThereIsNoRoomBetween)
{
    std::vector<std::string> names{"first", "last"};
    PlacedCatalog placed = placedAnew(catalogNamed(names));
    int fitted = 0;
    for (;; ++fitted) {
        names.insert(names.begin() + 1, std::to_string(fitted));
        auto change = rowChange(placed, catalogNamed(names));
        if (!change)
            break;
        expectRising(change->after);
        placed = std::move(change->after);
    }
    EXPECT_EQ(fitted, 32) << "each halves what is left of PLACE_GAP";
}

} // namespace Clientele
