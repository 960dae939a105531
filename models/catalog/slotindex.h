// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace Clientele {

/** A client's number within one ClientCatalog. */
using CatalogSlot = std::uint32_t;

constexpr CatalogSlot NO_SLOT = std::numeric_limits<CatalogSlot>::max();

/**
 * Slots by the ids of their clients: open addressing, at most half full. The ids themselves stay where they are: every
 * call is told how to get at them, @c idOf(slot). Of each there is a part of its hash here, so that a call hardly ever
 * looks at any other id than its own. Private to models/catalog.
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
        const Entry found = m_table[placeOf(id, hashOf(id), idOf)];
        return found.slot == NO_SLOT ? std::nullopt : std::optional(found.slot);
    }

    /** From now on @p id is in @p slot. Returns the slot it was in before. */
    template <typename IdOf>
    std::optional<CatalogSlot> set(std::string_view id, CatalogSlot slot, IdOf idOf)
    {
        Entry &entry = entryOf(id, idOf);
        const CatalogSlot before = std::exchange(entry.slot, slot);
        return before == NO_SLOT ? std::nullopt : std::optional(before);
    }

    /** The same, but only when there is no such id yet; else it stays and the slot it is in is returned. */
    template <typename IdOf>
    std::optional<CatalogSlot> add(std::string_view id, CatalogSlot slot, IdOf idOf)
    {
        Entry &entry = entryOf(id, idOf);
        if (entry.slot != NO_SLOT)
            return entry.slot;
        entry.slot = slot;
        return std::nullopt;
    }

private:
    struct Entry
    {
        CatalogSlot slot = NO_SLOT;
        std::uint32_t hash = 0;
    };

    static std::uint32_t hashOf(std::string_view id)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view>()(id));
    }

    /** That of @p id, new and without a slot if there was none. */
    template <typename IdOf>
    Entry &entryOf(std::string_view id, IdOf idOf)
    {
        if (2 * (m_used + 1) > m_table.size())
            grow();
        const std::uint32_t hash = hashOf(id);
        Entry &entry = m_table[placeOf(id, hash, idOf)];
        if (entry.slot == NO_SLOT) {
            entry.hash = hash;
            ++m_used;
        }
        return entry;
    }

    template <typename IdOf>
    [[nodiscard]] std::size_t placeOf(std::string_view id, std::uint32_t hash, IdOf idOf) const
    {
        const std::size_t mask = m_table.size() - 1;
        std::size_t place = hash & mask;
        while (m_table[place].slot != NO_SLOT && (m_table[place].hash != hash || idOf(m_table[place].slot) != id))
            place = (place + 1) & mask;
        return place;
    }

    void grow()
    {
        constexpr std::size_t smallest = 16;
        std::vector<Entry> before(std::max(smallest, 2 * m_table.size()));
        before.swap(m_table);
        const std::size_t mask = m_table.size() - 1;
        for (const Entry &each : before) {
            if (each.slot == NO_SLOT)
                continue;
            std::size_t place = each.hash & mask;
            while (m_table[place].slot != NO_SLOT)
                place = (place + 1) & mask;
            m_table[place] = each;
        }
    }

    std::vector<Entry> m_table;
    std::size_t m_used = 0;
};

} // namespace Clientele
