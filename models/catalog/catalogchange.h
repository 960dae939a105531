// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"

#include <vector>

namespace Clientele {

/** How one catalog became another, client by client. */
struct CatalogChange
{
    /** For each slot of the former catalog its client's slot in the latter; NO_SLOT: gone, or was gone before. */
    std::vector<CatalogSlot> newSlots;
    /** Slots of the former whose clients are gone, in its name order. */
    std::vector<CatalogSlot> removed;
    /** Slots of the latter whose clients are new, in its name order. */
    std::vector<CatalogSlot> added;
    /** Slots of the latter whose clients were there with other content, in its name order. */
    std::vector<CatalogSlot> changed;

    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty() && changed.empty(); }
};

/** Pure; any thread; linear in the number of clients. */
[[nodiscard]] CatalogChange catalogChange(const ClientCatalog &before, const ClientCatalog &after);

} // namespace Clientele
