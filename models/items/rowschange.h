// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogchange.h"
#include "models/items/listchange.h"
#include "models/items/shownclients.h"

#include <vector>

namespace Clientele {

/**
 * How the rows of a list become others, whatever the number of clients, in four steps: @c arriving are put in behind
 * the last row; all rows are put in their new order, with @c leaving behind the last; those are taken out; and
 * @c changed have other content.
 */
struct RowsChange
{
    /** Slots of the latter catalog whose clients were not shown, in the order of their new rows. */
    std::vector<CatalogSlot> arriving;
    /** Slots of the former catalog whose clients are shown no longer, in the order of their former rows. */
    std::vector<CatalogSlot> leaving;
    /** By slot of the former catalog: the row of its client once all have their places, also of those that leave; -1:
     * it was not shown. */
    std::vector<int> newRows;
    /** Clients that stay change their order, or others come between them. */
    bool reorders = false;
    /** Rows afterwards, of clients that were shown with other content; from the first, not touching each other. At most
     * MOST_SPANS: rather than more, one span from the first to the last. */
    std::vector<RowSpan> changed;

    static constexpr std::size_t MOST_SPANS = 64;

    [[nodiscard]] bool isEmpty() const { return arriving.empty() && leaving.empty() && !reorders && changed.empty(); }
};

/** Pure; any thread; linear. @p change is the one between the two catalogs. */
[[nodiscard]] RowsChange rowsChange(const ShownClients &before, const ShownClients &after, const CatalogChange &change);

} // namespace Clientele
