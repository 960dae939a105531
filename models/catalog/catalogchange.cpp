// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogchange.h"

#include <algorithm>
#include <numeric>

namespace Clientele {

namespace {

/** Finds clients of a catalog; at once when they are asked for in the order of its slots, as a server that tells its
 * list again does. */
class FormerClients
{
public:
    explicit FormerClients(const ClientCatalog &catalog)
        : m_catalog(catalog)
        , m_isThere(catalog.slotCount(), false)
    {
        for (const CatalogSlot slot : catalog.inNameOrder())
            m_isThere[slot] = true;
    }

    [[nodiscard]] CatalogSlot find(std::string_view id)
    {
        CatalogSlot found = m_next;
        if (found >= m_isThere.size() || !m_isThere[found] || m_catalog.record(found).id() != id)
            found = m_catalog.find(id).value_or(NO_SLOT);
        if (found != NO_SLOT)
            m_next = found + 1;
        return found;
    }

private:
    const ClientCatalog &m_catalog;
    std::vector<bool> m_isThere;
    CatalogSlot m_next = 0;
};

/** What became of each slot of the latter catalog. */
struct Comparison
{
    std::vector<CatalogSlot> formerSlots;
    std::vector<bool> differs;
};

/** Slots of @p after in the order in which @p before most likely has their clients: a list read from a file is in name
 * order, others are as the server told them. */
std::vector<CatalogSlot> likelyOrder(const ClientCatalog &before, const ClientCatalog &after)
{
    if (std::ranges::is_sorted(before.inNameOrder()))
        return {after.inNameOrder().begin(), after.inNameOrder().end()};
    std::vector<CatalogSlot> slots(after.slotCount());
    std::iota(slots.begin(), slots.end(), 0);
    return slots;
}

Comparison compared(const ClientCatalog &before, const ClientCatalog &after)
{
    FormerClients former(before);
    Comparison comparison{.formerSlots = std::vector<CatalogSlot>(after.slotCount(), NO_SLOT),
                          .differs = std::vector<bool>(after.slotCount(), false)};
    for (const CatalogSlot slot : likelyOrder(before, after)) {
        const ClientRecord now = after.record(slot);
        const CatalogSlot was = former.find(now.id());
        comparison.formerSlots[slot] = was;
        comparison.differs[slot] = was != NO_SLOT && before.record(was).bytes() != now.bytes();
    }
    return comparison;
}

} // namespace

CatalogChange catalogChange(const ClientCatalog &before, const ClientCatalog &after)
{
    const Comparison comparison = compared(before, after);
    CatalogChange change;
    change.newSlots.assign(before.slotCount(), NO_SLOT);
    for (const CatalogSlot slot : after.inNameOrder()) {
        const CatalogSlot was = comparison.formerSlots[slot];
        if (was == NO_SLOT) {
            change.added.push_back(slot);
            continue;
        }
        change.newSlots[was] = slot;
        if (comparison.differs[slot])
            change.changed.push_back(slot);
    }
    for (const CatalogSlot slot : before.inNameOrder()) {
        if (change.newSlots[slot] == NO_SLOT)
            change.removed.push_back(slot);
    }
    return change;
}

} // namespace Clientele
