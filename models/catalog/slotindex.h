// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace Clientele {

/** A client's number within one ClientCatalog. */
using CatalogSlot = std::uint32_t;

constexpr CatalogSlot NO_SLOT = std::numeric_limits<CatalogSlot>::max();

/**
 * Slots by the ids of their clients, eight bytes a client: open addressing, at most half full. The ids themselves stay
 * where they are: every call is told how to get at them, @c idOf(slot). Private to models/catalog.
 */
class SlotIndex
{
public:
    /** The slot of the client with this @p id. */
    template <typename IdOf>
    [[nodiscard]] std::optional<CatalogSlot> find(std::string_view id, IdOf idOf) const
    {
        if (m_table.empty())
            return std::nullopt;
        const CatalogSlot found = m_table[placeOf(id, idOf)];
        return found == NO_SLOT ? std::nullopt : std::optional(found);
    }

    /** From now on @p id is in @p slot. Returns the slot it was in before. */
    template <typename IdOf>
    std::optional<CatalogSlot> set(std::string_view id, CatalogSlot slot, IdOf idOf)
    {
        if (2 * (m_used + 1) > m_table.size())
            grow(idOf);
        CatalogSlot &place = m_table[placeOf(id, idOf)];
        const CatalogSlot before = place;
        place = slot;
        if (before != NO_SLOT)
            return before;
        ++m_used;
        return std::nullopt;
    }

    /** Each slot is from now on what @p newSlots says of it. */
    void renumber(std::span<const CatalogSlot> newSlots)
    {
        for (CatalogSlot &each : m_table) {
            if (each != NO_SLOT)
                each = newSlots[each];
        }
    }

private:
    template <typename IdOf>
    [[nodiscard]] std::size_t placeOf(std::string_view id, IdOf idOf) const
    {
        const std::size_t mask = m_table.size() - 1;
        std::size_t place = std::hash<std::string_view>()(id) & mask;
        while (m_table[place] != NO_SLOT && idOf(m_table[place]) != id)
            place = (place + 1) & mask;
        return place;
    }

    template <typename IdOf>
    void grow(IdOf idOf)
    {
        constexpr std::size_t smallest = 16;
        std::vector<CatalogSlot> before(std::max(smallest, 2 * m_table.size()), NO_SLOT);
        before.swap(m_table);
        for (const CatalogSlot each : before) {
            if (each != NO_SLOT)
                m_table[placeOf(idOf(each), idOf)] = each;
        }
    }

    std::vector<CatalogSlot> m_table;
    std::size_t m_used = 0;
};

} // namespace Clientele
