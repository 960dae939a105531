// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"

#include "models/catalog/placebits.h"
#include "models/catalog/searchplan.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Clientele {

namespace {

/** So many clients are gone through before it is asked whether to stop. */
constexpr std::size_t SLICE = 1024;

/** Neighbouring clients of a block. */
struct Slice
{
    SearchBlock block;
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] CatalogSlot slotOf(std::size_t client) const
    {
        return block.firstSlot + static_cast<CatalogSlot>(client);
    }
    [[nodiscard]] std::size_t textStart(std::size_t client) const { return client == 0 ? 0 : block.ends[client - 1]; }
    [[nodiscard]] std::size_t textEnd(std::size_t client) const { return block.ends[client]; }
    /** The client in whose text @p place is; @p from or one behind it. Near ones are found soonest. */
    [[nodiscard]] std::size_t clientAt(std::size_t place, std::size_t from) const
    {
        if (block.ends[from] > place)
            return from;
        std::size_t step = 1;
        while (from + step < end && block.ends[from + step - 1] <= place)
            step *= 2;
        const auto ends = block.ends.subspan(from + step / 2, std::min(step - step / 2 + 1, end - from - step / 2));
        return from + step / 2 + static_cast<std::size_t>(std::ranges::upper_bound(ends, place) - ends.begin());
    }
};

/** Goes through a catalog once and notes how well each client is found. */
class RankedClients
{
public:
    RankedClients(const ClientCatalog &catalog, const SearchQuery &query)
        : m_catalog(catalog)
        , m_plan(query)
        , m_ranks(catalog.slotCount(), SearchPlan::NOT_FOUND)
    {}

    void findAll(const std::stop_token &stop)
    {
        for (const SearchBlock &block : m_catalog.searchBlocks()) {
            for (std::size_t first = 0; first < block.ends.size() && !stop.stop_requested(); first += SLICE)
                findIn({.block = block, .first = first, .end = std::min(first + SLICE, block.ends.size())});
        }
        for (const CatalogSlot slot : m_catalog.removedSlots())
            note(slot, SearchPlan::NOT_FOUND);
    }

    /** Those found, best first. */
    [[nodiscard]] std::vector<CatalogSlot> inOrder() const
    {
        std::array<std::size_t, SearchPlan::NOT_FOUND> places{};
        std::exclusive_scan(m_counts.begin(), m_counts.end() - 1, places.begin(), std::size_t(0));
        std::vector<CatalogSlot> slots(places.back() + m_counts[SearchPlan::NOT_FOUND - 1]);
        const auto put = [&](CatalogSlot slot) {
            if (m_ranks[slot] != SearchPlan::NOT_FOUND)
                slots[places[m_ranks[slot]]++] = slot;
        };
        if (m_catalog.slotsAreInNameOrder())
            forEachFound(put);
        else
            std::ranges::for_each(m_catalog.inNameOrder(), put);
        return slots;
    }

private:
    void findIn(const Slice &slice)
    {
        const std::size_t foundBefore = m_found;
        if (m_isDense && m_plan.isOneWord())
            findAmongMany(slice);
        else
            findAmongFew(slice);
        constexpr std::size_t fewClients = 3;
        m_isDense = (m_found - foundBefore) * fewClients > slice.end - slice.first;
    }

    /** From one place where something is to the next. */
    void findAmongFew(const Slice &slice)
    {
        const std::size_t end = slice.textEnd(slice.end - 1);
        for (const ByteScan &scan : m_plan.scans()) {
            std::size_t client = slice.first;
            std::size_t place = slice.textStart(client);
            while ((place = scan.find(slice.block.texts, place, end)) != std::string_view::npos) {
                client = slice.clientAt(place, client);
                rank(slice, client, scan);
                place = slice.textEnd(client);
            }
        }
    }

    /** Where every few clients are found: all places at once, then client by client, which takes the same whether or
     * not it is found. A processor guesses badly where the next place is. */
    void findAmongMany(const Slice &slice)
    {
        const std::size_t start = slice.textStart(slice.first);
        m_places.reset(slice.textEnd(slice.end - 1) - start);
        for (const ByteScan &scan : m_plan.scans())
            scan.addPlaces(slice.block.texts, start, m_places.words());
        for (std::size_t client = slice.first; client < slice.end; ++client) {
            const std::size_t textStart = slice.textStart(client);
            const std::size_t size = slice.textEnd(client) - textStart;
            const std::uint64_t first = m_places.from(textStart - start, size);
            if (first != 0 || m_places.hasMore(textStart - start, size))
                note(slice.slotOf(client), m_plan.rankOfOneWord(slice.block.texts, textStart, textStart + size, first));
        }
    }

    /** Of a client in whose text @p found is. */
    void rank(const Slice &slice, std::size_t client, const ByteScan &found)
    {
        const CatalogSlot slot = slice.slotOf(client);
        const std::uint8_t rank =
            m_plan.rankOf(slice.block.texts, slice.textStart(client), slice.textEnd(client), found);
        if (rank < m_ranks[slot])
            note(slot, rank);
    }

    void note(CatalogSlot slot, std::uint8_t rank)
    {
        const std::uint8_t before = std::exchange(m_ranks[slot], rank);
        --m_counts[before]; // What was never found before counts below zero there, which nobody reads.
        ++m_counts[rank];
        m_found += std::size_t(before == SearchPlan::NOT_FOUND);
    }

    /** In the order of slots; quick where there are few. */
    template <typename Visit>
    void forEachFound(Visit visit) const
    {
        CatalogSlot slot = 0;
        const auto visitTo = [&](std::size_t end) {
            for (; slot < end; ++slot)
                visit(slot);
        };
        for (; slot + BLOCK_SIZE <= m_ranks.size();) {
            const auto *const ranks = reinterpret_cast<const char *>(m_ranks.data() + slot);
            if (bitsOfByte(ranks, static_cast<char>(SearchPlan::NOT_FOUND)) == lowBits(BLOCK_SIZE))
                slot += BLOCK_SIZE;
            else
                visitTo(slot + BLOCK_SIZE);
        }
        visitTo(m_ranks.size());
    }

    const ClientCatalog &m_catalog;
    SearchPlan m_plan;
    /** Of each slot. */
    std::vector<std::uint8_t> m_ranks;
    PlaceBits m_places;
    std::size_t m_found = 0;
    bool m_isDense = false;
    /** How many slots have each rank, but for those that were never anything but not found. */
    std::array<std::size_t, SearchPlan::NOT_FOUND + 1> m_counts{};
};

} // namespace

std::vector<CatalogSlot> search(const ClientCatalog &catalog, const SearchQuery &query, const std::stop_token &stop)
{
    if (query.isEmpty())
        return {catalog.inNameOrder().begin(), catalog.inNameOrder().end()};
    RankedClients clients(catalog, query);
    clients.findAll(stop);
    return clients.inOrder();
}

} // namespace Clientele
