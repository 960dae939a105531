// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"

#include "models/catalog/crowdranks.h"
#include "models/catalog/searchplan.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <span>
#include <system_error>
#include <thread>
#include <utility>

namespace Clientele {

namespace {

/** So many clients are gone through before it is asked whether to stop. */
constexpr std::size_t SLICE = 256;
/** So many are gone through by one thread before it takes the next. */
constexpr std::size_t SHARE = 8192;
/** For so many it pays to start another thread, up to this many. */
constexpr std::size_t CLIENTS_FOR_A_THREAD = 40'000;
constexpr std::size_t MOST_THREADS = 4;

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

std::vector<Slice> sharesOf(const ClientCatalog &catalog)
{
    std::vector<Slice> shares;
    for (const SearchBlock &block : catalog.searchBlocks()) {
        for (std::size_t first = 0; first < block.ends.size(); first += SHARE)
            shares.push_back({.block = block, .first = first, .end = std::min(first + SHARE, block.ends.size())});
    }
    return shares;
}

/** Notes how well clients are found. Each thread has one of its own. */
class SliceSearch
{
public:
    /** @p ranks: of each slot. */
    SliceSearch(const SearchPlan &plan, std::span<std::uint8_t> ranks)
        : m_plan(plan)
        , m_ranks(ranks)
        , m_crowd(plan)
    {}

    void findIn(const Slice &slice)
    {
        constexpr std::size_t fewClients = 4;
        const std::size_t found = m_isDense ? findAmongMany(slice) : findAmongFew(slice);
        m_isDense = found * fewClients > slice.end - slice.first;
    }

private:
    /** From one place where something is to the next. Returns how many such there are. */
    std::size_t findAmongFew(const Slice &slice)
    {
        std::size_t found = 0;
        const std::size_t end = slice.textEnd(slice.end - 1);
        for (const ByteScan &scan : m_plan.scans()) {
            std::size_t client = slice.first;
            std::size_t place = slice.textStart(client);
            while ((place = scan.find(slice.block.texts, place, end)) != std::string_view::npos) {
                client = slice.clientAt(place, client);
                rank(slice, client, scan);
                place = slice.textEnd(client);
                ++found;
            }
        }
        return found;
    }

    /** Returns how many are found by what is scanned for. */
    std::size_t findAmongMany(const Slice &slice)
    {
        const auto ends = slice.block.ends.subspan(slice.first, slice.end - slice.first);
        return m_crowd.rank(slice.block.texts, slice.textStart(slice.first), ends,
                            std::span(m_ranks).subspan(slice.slotOf(slice.first), ends.size()));
    }

    /** Of a client in whose text @p found is. */
    void rank(const Slice &slice, std::size_t client, const ByteScan &found)
    {
        const CatalogSlot slot = slice.slotOf(client);
        m_ranks[slot] = std::min(
            m_ranks[slot], m_plan.rankOf(slice.block.texts, slice.textStart(client), slice.textEnd(client), found));
    }

    const SearchPlan &m_plan;
    std::span<std::uint8_t> m_ranks;
    CrowdRanks m_crowd;
    bool m_isDense = false;
};

/** Has @p work done by this thread and others, which are @p count together, and ends when all of them have. */
template <typename Work>
void onThreads(std::size_t count, const Work &work)
{
    std::vector<std::jthread> others;
    try {
        while (others.size() + 1 < count)
            others.emplace_back(std::cref(work));
    } catch (const std::system_error &) {
        // The computer gives no more of them: those there are do it, too.
    }
    work();
}

std::size_t threadsFor(std::size_t clients)
{
    const auto most = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, MOST_THREADS);
    return std::min(most, 1 + clients / CLIENTS_FOR_A_THREAD);
}

/** Takes each of the numbers below @p count once, with others who do the same. */
template <typename Work>
void takeEach(std::atomic<std::size_t> &taken, std::size_t count, Work work)
{
    for (std::size_t i = taken++; i < count; i = taken++)
        work(i);
}

/** Goes through a catalog once and notes how well each client is found. */
class RankedClients
{
public:
    RankedClients(const ClientCatalog &catalog, const SearchQuery &query)
        : m_catalog(catalog)
        , m_plan(query)
        , m_shares(sharesOf(catalog))
        , m_counts(m_shares.size())
        , m_ranks(catalog.slotCount(), SearchPlan::NOT_FOUND)
    {}

    void findAll(const std::stop_token &stop)
    {
        std::atomic<std::size_t> taken = 0;
        onThreads(threadsFor(m_ranks.size()), [&] {
            SliceSearch search(m_plan, m_ranks);
            takeEach(taken, m_shares.size(), [&](std::size_t i) {
                findIn(m_shares[i], search, stop);
                leaveOutRemoved(m_shares[i]);
                countRanks(m_shares[i], m_counts[i]);
            });
        });
    }

    /** Those found, best first. */
    [[nodiscard]] std::vector<CatalogSlot> inOrder() const
    {
        std::vector<ByRank> places(m_shares.size());
        std::vector<CatalogSlot> slots(setPlaces(places));
        if (!m_catalog.slotsAreInNameOrder()) {
            Placing placing(m_ranks, places.front(), slots);
            std::ranges::for_each(m_catalog.inNameOrder(), std::ref(placing));
            return slots;
        }
        std::atomic<std::size_t> taken = 0;
        onThreads(threadsFor(slots.size()), [&] {
            takeEach(taken, m_shares.size(), [&](std::size_t i) { placeFound(m_shares[i], places[i], slots); });
        });
        return slots;
    }

private:
    /** A number for each rank that is found. */
    using ByRank = std::array<std::size_t, SearchPlan::MOST_RANK + 1>;

    /** Puts clients, in name order, behind those before them with the same rank; those not found nowhere. */
    class Placing
    {
    public:
        Placing(std::span<const std::uint8_t> ranks, const ByRank &starts, std::span<CatalogSlot> slots)
            : m_ranks(ranks)
        {
            std::ranges::transform(starts, m_places.begin(), [slots](std::size_t at) { return slots.data() + at; });
            m_places[SearchPlan::NOT_FOUND] = &m_nowhere;
        }
        Q_DISABLE_COPY_MOVE(Placing)

        void operator()(CatalogSlot slot)
        {
            CatalogSlot *&place = m_places[m_ranks[slot]];
            *place = slot;
            place += m_ranks[slot] != SearchPlan::NOT_FOUND; // Not asked for: a processor could but guess.
        }

    private:
        std::span<const std::uint8_t> m_ranks;
        std::array<CatalogSlot *, SearchPlan::NOT_FOUND + 1> m_places{};
        CatalogSlot m_nowhere = 0;
    };

    static void findIn(const Slice &share, SliceSearch &search, const std::stop_token &stop)
    {
        for (std::size_t first = share.first; first < share.end && !stop.stop_requested(); first += SLICE)
            search.findIn({.block = share.block, .first = first, .end = std::min(first + SLICE, share.end)});
    }

    void leaveOutRemoved(const Slice &share)
    {
        for (const CatalogSlot slot : m_catalog.removedSlots()) {
            if (slot >= share.slotOf(share.first) && slot < share.slotOf(share.end))
                m_ranks[slot] = SearchPlan::NOT_FOUND;
        }
    }

    void countRanks(const Slice &share, ByRank &counts) const
    {
        const auto ranks = std::span(m_ranks).subspan(share.slotOf(share.first), share.end - share.first);
        for (std::size_t rank = 0; rank <= m_plan.worstRank(); ++rank)
            counts[rank] = static_cast<std::size_t>(std::ranges::count(ranks, static_cast<std::uint8_t>(rank)));
    }

    /** Sets where in the answer those with each rank begin, of each share. Returns how many there are. */
    std::size_t setPlaces(std::vector<ByRank> &places) const
    {
        std::size_t found = 0;
        for (std::size_t rank = 0; rank <= m_plan.worstRank(); ++rank) {
            for (std::size_t i = 0; i < m_shares.size(); ++i)
                places[i][rank] = std::exchange(found, found + m_counts[i][rank]);
        }
        return found;
    }

    /** Where few are found that is quick. */
    void placeFound(const Slice &share, const ByRank &starts, std::vector<CatalogSlot> &slots) const
    {
        Placing placing(m_ranks, starts, slots);
        CatalogSlot slot = share.slotOf(share.first);
        const CatalogSlot end = share.slotOf(share.end);
        const auto placeTo = [&](CatalogSlot until) {
            for (; slot < until; ++slot)
                placing(slot);
        };
        while (slot + BLOCK_SIZE <= end) {
            const auto *const ranks = reinterpret_cast<const char *>(m_ranks.data() + slot);
            if (bitsOfByte(ranks, static_cast<char>(SearchPlan::NOT_FOUND)) == lowBits(BLOCK_SIZE))
                slot += BLOCK_SIZE;
            else
                placeTo(slot + BLOCK_SIZE);
        }
        placeTo(end);
    }

    const ClientCatalog &m_catalog;
    SearchPlan m_plan;
    std::vector<Slice> m_shares;
    /** Of each share: how many have each rank. */
    std::vector<ByRank> m_counts;
    /** Of each slot. */
    std::vector<std::uint8_t> m_ranks;
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
