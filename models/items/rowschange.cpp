// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/rowschange.h"

namespace Clientele {

namespace {

std::vector<int> rowsBySlot(const ShownClients &clients)
{
    std::vector<int> rows(clients.catalog->slotCount(), -1);
    for (std::size_t row = 0; row < clients.rows.size(); ++row)
        rows[clients.rows[row]] = static_cast<int>(row);
    return rows;
}

/** @p rows rise. */
std::vector<RowSpan> spansOf(const std::vector<int> &rows)
{
    std::vector<RowSpan> spans;
    for (const int row : rows) {
        if (!spans.empty() && spans.back().first + spans.back().count == row)
            ++spans.back().count;
        else
            spans.push_back({.first = row, .count = 1});
    }
    if (spans.size() > RowsChange::MOST_SPANS)
        return {{.first = rows.front(), .count = rows.back() - rows.front() + 1}};
    return spans;
}

/** Finds where the clients of the former rows are, and which rows afterwards are theirs. */
std::vector<bool> placeFormerRows(RowsChange &to, const ShownClients &before, const ShownClients &after,
                                  const CatalogChange &change)
{
    const std::vector<int> rows = rowsBySlot(after);
    std::vector<bool> stayed(after.rows.size());
    int last = -1;
    to.newRows.assign(before.catalog->slotCount(), -1);
    for (const CatalogSlot slot : before.rows) {
        const CatalogSlot newSlot = change.newSlots[slot];
        const int row = newSlot == NO_SLOT ? -1 : rows[newSlot];
        if (row < 0) {
            to.newRows[slot] = static_cast<int>(after.rows.size() + to.leaving.size());
            to.leaving.push_back(slot);
            continue;
        }
        to.newRows[slot] = row;
        stayed[static_cast<std::size_t>(row)] = true;
        to.reorders = to.reorders || row < last;
        last = row;
    }
    return stayed;
}

} // namespace

RowsChange rowsChange(const ShownClients &before, const ShownClients &after, const CatalogChange &change)
{
    RowsChange result;
    const std::vector<bool> stayed = placeFormerRows(result, before, after, change);
    std::vector<bool> otherContent(after.catalog->slotCount());
    for (const CatalogSlot slot : change.changed)
        otherContent[slot] = true;
    std::vector<int> changedRows;
    for (std::size_t row = 0; row < after.rows.size(); ++row) {
        const CatalogSlot slot = after.rows[row];
        if (!stayed[row]) {
            result.arriving.push_back(slot);
            continue;
        }
        result.reorders = result.reorders || !result.arriving.empty();
        if (otherContent[slot])
            changedRows.push_back(static_cast<int>(row));
    }
    result.changed = spansOf(changedRows);
    return result;
}

} // namespace Clientele
