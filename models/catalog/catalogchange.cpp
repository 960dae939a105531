// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogchange.h"

namespace Clientele {

namespace {

/** Finds clients that are asked for in nearly the order in which they are: mostly it is the one behind the last. */
class FormerSlots
{
public:
    explicit FormerSlots(const ClientCatalog &catalog)
        : m_catalog(catalog)
        , m_removed(catalog.slotCount(), false)
    {
        for (const CatalogSlot slot : catalog.removedSlots())
            m_removed[slot] = true;
    }

    [[nodiscard]] std::optional<CatalogSlot> find(std::string_view id)
    {
        const bool isNext = m_next < m_catalog.slotCount() && !m_removed[m_next] && m_catalog.record(m_next).id() == id;
        const auto found = isNext ? std::optional(m_next) : m_catalog.find(id);
        if (found)
            m_next = *found + 1;
        return found;
    }

private:
    const ClientCatalog &m_catalog;
    std::vector<bool> m_removed;
    CatalogSlot m_next = 0;
};

} // namespace

CatalogChange catalogChange(const ClientCatalog &before, const ClientCatalog &after)
{
    CatalogChange change;
    change.newSlots.assign(before.slotCount(), NO_SLOT);
    FormerSlots formerSlots(before);
    for (const CatalogSlot slot : after.inNameOrder()) {
        const ClientRecord now = after.record(slot);
        const auto former = formerSlots.find(now.id());
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
