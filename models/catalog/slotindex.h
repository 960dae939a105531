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
 * Slots by the ids of their clients, sixteen bytes a client and more: open addressing, at most half full. The ids stay
 * where they are: every call is told how to get at them, @c idOf(slot). What is kept of their hashes spares most looks
 * at other clients' ids, which are far away in memory. Private to models/catalog.
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
        const CatalogSlot found = m_table[placeOf(id, hashOf(id), idOf)].slot;
        return found == NO_SLOT ? std::nullopt : std::optional(found);
    }

    /** From now on @p id is in @p slot. */
    template <typename IdOf>
    void set(std::string_view id, CatalogSlot slot, IdOf idOf)
    {
        if (2 * (m_used + 1) > m_table.size())
            grow();
        const std::uint32_t hash = hashOf(id);
        Entry &entry = m_table[placeOf(id, hash, idOf)];
        if (entry.slot == NO_SLOT)
            ++m_used;
        entry = {.slot = slot, .hash = hash};
    }

    /** Tells the processor that add() will be called, so that it fetches meanwhile what that needs from far away. */
    void prepare(std::string_view id) const
    {
        if (!m_table.empty())
            __builtin_prefetch(&m_table[hashOf(id) & (m_table.size() - 1)]);
    }

    /** As set() when there is no such id yet; else it stays where it is, and this is false. */
    template <typename IdOf>
    [[nodiscard]] bool add(std::string_view id, CatalogSlot slot, IdOf idOf)
    {
        if (2 * (m_used + 1) > m_table.size())
            grow();
        const std::uint32_t hash = hashOf(id);
        Entry &entry = m_table[placeOf(id, hash, idOf)];
        if (entry.slot != NO_SLOT)
            return false;
        ++m_used;
        entry = {.slot = slot, .hash = hash};
        return true;
    }

    /** Each slot is from now on what @p newSlots says of it. */
    void renumber(std::span<const CatalogSlot> newSlots)
    {
        for (Entry &each : m_table) {
            if (each.slot != NO_SLOT)
                each.slot = newSlots[each.slot];
        }
    }

private:
    struct Entry
    {
        CatalogSlot slot = NO_SLOT;
        std::uint32_t hash = 0;
    };

    [[nodiscard]] static std::uint32_t hashOf(std::string_view id)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view>()(id));
    }

    template <typename IdOf>
    [[nodiscard]] std::size_t placeOf(std::string_view id, std::uint32_t hash, IdOf idOf) const
    {
        const auto isOther = [&](const Entry &each) { return each.hash != hash || idOf(each.slot) != id; };
        const std::size_t mask = m_table.size() - 1;
        std::size_t place = hash & mask;
        while (m_table[place].slot != NO_SLOT && isOther(m_table[place]))
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
