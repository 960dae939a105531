// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogchange.h"

namespace Clientele {

CatalogChange catalogChange(const ClientCatalog &before, const ClientCatalog &after)
{
    CatalogChange change;
    change.newSlots.assign(before.slotCount(), NO_SLOT);
    for (const CatalogSlot slot : after.inNameOrder()) {
        const ClientRecord now = after.record(slot);
        const auto former = before.find(now.id());
        if (!former) {
            change.added.push_back(slot);
            continue;
        }
        change.newSlots[*former] = slot;
        if (before.record(*former).bytes() != now.bytes())
            change.changed.push_back(slot);
    }
    for (const CatalogSlot slot : before.inNameOrder()) {
        if (change.newSlots[slot] == NO_SLOT)
            change.removed.push_back(slot);
    }
    return change;
}

} // namespace Clientele
