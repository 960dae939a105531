// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/rowschange.h"

#include "tests/models/items/changingclients.h"

#include <gtest/gtest.h>

namespace Clientele {

namespace {

using Ids = std::vector<std::string>;

Ids idsOf(const ClientCatalog &catalog, const std::vector<CatalogSlot> &rows)
{
    Ids ids;
    for (const CatalogSlot slot : rows)
        ids.emplace_back(catalog.record(slot).id());
    return ids;
}

/** What a list would show after the steps of @p change. */
Ids applied(const ShownClients &before, const ShownClients &after, const RowsChange &change)
{
    Ids ids = idsOf(*before.catalog, before.rows);
    const Ids arriving = idsOf(*after.catalog, change.arriving);
    ids.insert(ids.end(), arriving.begin(), arriving.end());
    if (!change.reorders && change.leaving.empty())
        return ids;
    Ids arranged = idsOf(*after.catalog, after.rows);
    arranged.resize(arranged.size() + change.leaving.size());
    for (const CatalogSlot slot : before.rows)
        arranged.at(static_cast<std::size_t>(change.newRows[slot])) = before.catalog->record(slot).id();
    const Ids gone(arranged.end() - static_cast<std::ptrdiff_t>(change.leaving.size()), arranged.end());
    EXPECT_EQ(gone, idsOf(*before.catalog, change.leaving));
    EXPECT_TRUE(std::is_permutation(ids.begin(), ids.end(), arranged.begin(), arranged.end()));
    arranged.resize(after.rows.size());
    return arranged;
}

bool isAnnounced(const RowsChange &change, int row)
{
    return std::ranges::any_of(change.changed,
                               [row](RowSpan span) { return row >= span.first && row < span.first + span.count; });
}

/** Some of the clients, in an order of their own, as a search gives them. */
ShownClients someOf(const CatalogPtr &catalog, Tests::ChangingClients &clients)
{
    ShownClients shown{.catalog = catalog};
    const auto rows = catalog->inNameOrder();
    const int oneIn = 1 + clients.below(4);
    std::ranges::copy_if(rows, std::back_inserter(shown.rows), [&](auto) { return clients.below(4) < oneIn; });
    if (clients.below(3) == 0)
        std::shuffle(shown.rows.begin(), shown.rows.end(), clients.random());
    return shown;
}

ShownClients allOf(const CatalogPtr &catalog)
{
    return {.catalog = catalog, .rows = {catalog->inNameOrder().begin(), catalog->inNameOrder().end()}};
}

CatalogPtr peopleOf(const std::vector<std::pair<std::string, std::string>> &people)
{
    CatalogBuilder builder(QStringLiteral("en_US"));
    for (const auto &[id, name] : people)
        (void)builder.add({.id = id, .name = name});
    return builder.finish();
}

RowsChange changeOf(const CatalogPtr &before, const CatalogPtr &after)
{
    return rowsChange(allOf(before), allOf(after), catalogChange(*before, *after));
}

} // namespace

TEST(RowsChange, OfEqualListsIsNothing)
{
    const CatalogPtr before = peopleOf({{"1", "Ada"}, {"2", "Bob"}});
    const CatalogPtr sameOnceMore = peopleOf({{"2", "Bob"}, {"1", "Ada"}});
    EXPECT_TRUE(changeOf(before, sameOnceMore).isEmpty());
}

TEST(RowsChange, OfMoreAtTheEndMovesNobody)
{
    const RowsChange change = changeOf(peopleOf({{"1", "Ada"}}), peopleOf({{"1", "Ada"}, {"2", "Bob"}, {"3", "Cem"}}));
    EXPECT_FALSE(change.reorders);
    EXPECT_EQ(change.arriving.size(), 2U);
}

TEST(RowsChange, OfARenamedClientMovesIt)
{
    const RowsChange change = changeOf(peopleOf({{"1", "Ada"}, {"2", "Bob"}}), peopleOf({{"1", "Zoe"}, {"2", "Bob"}}));
    EXPECT_TRUE(change.reorders);
    EXPECT_EQ(change.newRows, (std::vector<int>{1, 0}));
    EXPECT_EQ(change.changed, (std::vector<RowSpan>{{.first = 1, .count = 1}}));
}

TEST(RowsChange, AnnouncesOneSpanRatherThanHundreds)
{
    std::vector<std::pair<std::string, std::string>> people(1000);
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i] = {std::to_string(i), "Name " + std::to_string(1000 + i)};
    const CatalogPtr before = peopleOf(people);
    for (std::size_t i = 100; i < 900; i += 4)
        people[i].second += " b";
    EXPECT_EQ(changeOf(before, peopleOf(people)).changed, (std::vector<RowSpan>{{.first = 100, .count = 797}}));
}

TEST(RowsChange, LeadsToTheNewListWhateverTheLists)
{
    Tests::ChangingClients clients(20260501, 0);
    for (int round = 0; round < 3000; ++round) {
        const CatalogPtr catalog = clients.catalog();
        const ShownClients before = someOf(catalog, clients);
        clients.change(clients.below(12));
        const CatalogPtr later = clients.catalog();
        const ShownClients after = someOf(later, clients);
        const CatalogChange catalogs = catalogChange(*catalog, *later);
        const RowsChange change = rowsChange(before, after, catalogs);
        ASSERT_EQ(applied(before, after, change), idsOf(*later, after.rows)) << round;
        for (std::size_t row = 0; row < after.rows.size(); ++row) {
            const CatalogSlot slot = after.rows[row];
            const bool isNew = std::ranges::find(change.arriving, slot) != change.arriving.end();
            const bool isChanged = std::ranges::find(catalogs.changed, slot) != catalogs.changed.end();
            ASSERT_TRUE(isNew || !isChanged || isAnnounced(change, static_cast<int>(row))) << round;
        }
    }
}

} // namespace Clientele
