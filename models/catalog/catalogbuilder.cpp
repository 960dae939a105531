// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogbuilder.h"

#include "models/catalog/searchtext.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <thread>

namespace Clientele {

namespace {

/** A block that is filled here never grows large, so that hardly anything is ever moved. */
constexpr std::uint32_t BLOCK_CLIENTS = 2048;

/** Eight bytes of @p key from @p start on, zeroes behind its end, which compare as the key does. */
std::uint64_t bytesOf(std::string_view key, std::size_t start)
{
    std::uint64_t bytes = 0;
    if (start < key.size())
        std::memcpy(&bytes, key.data() + start, std::min(key.size() - start, sizeof bytes));
    return qFromBigEndian(bytes);
}

/** Does both, one of them on a thread of its own where there are so many @p clients that it pays. */
template <typename One, typename Other>
void doBoth(std::size_t clients, One one, Other other)
{
    constexpr std::size_t worthAThread = 4096;
    std::jthread beside;
    if (clients < worthAThread)
        one();
    else
        beside = std::jthread(one);
    other();
}

/** Appends to @p bytes what @p bytesOf tells of each of @p slots, and where it ends to @p ends. */
template <typename BytesOf>
void gather(const std::vector<CatalogSlot> &slots, std::size_t size, BytesOf bytesOf, std::string &bytes,
            std::vector<std::uint32_t> &ends)
{
    // Filled here and not there, where the other thread writes beside it.
    std::string gathered;
    std::vector<std::uint32_t> gatheredEnds;
    gathered.reserve(size);
    gatheredEnds.reserve(slots.size());
    for (const CatalogSlot slot : slots) {
        gathered += bytesOf(slot);
        gatheredEnds.push_back(static_cast<std::uint32_t>(gathered.size()));
    }
    bytes = std::move(gathered);
    ends = std::move(gatheredEnds);
}

} // namespace

bool CatalogBuilder::Rank::operator<(const Rank &other) const
{
    if (beginning != other.beginning)
        return beginning < other.beginning;
    if (next != other.next)
        return next < other.next;
    const int compared = std::string_view(rest, restSize).compare({other.rest, other.restSize});
    return compared != 0 ? compared < 0 : slot < other.slot;
}

CatalogBuilder::CatalogBuilder(const QString &locale, Arrival arrival)
    : m_nameOrder(locale)
    , m_arrival(arrival)
{}

CatalogBuilder::~CatalogBuilder() = default;

CatalogBuilder::Added CatalogBuilder::add(const RecordParts &parts)
{
    CatalogArena &arena = filling();
    appendRecord(arena.records, parts);
    appendSearchText(arena.texts, parts);
    arena.endClient();
    const Added added = admit(arena, arena.count() - 1);
    if (added != Added::Yes)
        arena.dropLast();
    return added;
}

std::vector<CatalogBuilder::Added> CatalogBuilder::add(const std::shared_ptr<const CatalogArena> &clients)
{
    m_filling.reset();
    m_blocks.push_back(clients);
    std::vector<Added> added(clients->count());
    for (std::uint32_t client = 0; client < clients->count(); ++client)
        added[client] = admit(*clients, client);
    return added;
}

CatalogArena &CatalogBuilder::filling()
{
    if (!m_filling || m_filling->count() == BLOCK_CLIENTS) {
        m_filling = std::make_shared<CatalogArena>();
        m_blocks.push_back(m_filling);
    }
    return *m_filling;
}

ClientRecord CatalogBuilder::record(CatalogSlot slot) const
{
    return m_blocks[m_places[slot].block]->record(m_places[slot].client);
}

std::string_view CatalogBuilder::text(CatalogSlot slot) const
{
    return m_blocks[m_places[slot].block]->text(m_places[slot].client);
}

/** @p arena is the last block. */
CatalogBuilder::Added CatalogBuilder::admit(const CatalogArena &arena, std::uint32_t client)
{
    const ClientRecord arrived = arena.record(client);
    const std::size_t recordBytes = m_recordBytes + arrived.bytes().size();
    const std::size_t textBytes = m_textBytes + arena.text(client).size();
    if (std::max(recordBytes, textBytes) > std::numeric_limits<std::uint32_t>::max())
        return Added::Full;
    const std::string_view id = arrived.id();
    m_index.prepare(id);
    const Rank rank = m_arrival == Arrival::AnyOrder ? rankOf(arrived.name()) : Rank();
    const auto slot = static_cast<CatalogSlot>(m_places.size());
    if (!m_index.add(id, slot, [this](CatalogSlot each) { return record(each).id(); }))
        return Added::Duplicate;
    m_recordBytes = recordBytes;
    m_textBytes = textBytes;
    if (m_arrival == Arrival::AnyOrder)
        m_ranks.push_back(rank);
    m_places.push_back({.block = static_cast<std::uint32_t>(m_blocks.size() - 1), .client = client});
    return Added::Yes;
}

/** Of the next client. */
CatalogBuilder::Rank CatalogBuilder::rankOf(std::string_view name)
{
    constexpr std::size_t inNumbers = 2 * sizeof(std::uint64_t);
    m_key.clear();
    m_nameOrder.appendKey(m_key, name);
    Rank rank{.beginning = bytesOf(m_key, 0),
              .next = bytesOf(m_key, sizeof(std::uint64_t)),
              .slot = static_cast<CatalogSlot>(m_places.size())};
    if (m_key.size() > inNumbers) {
        rank.restSize = static_cast<std::uint32_t>(m_key.size() - inNumbers);
        rank.rest = static_cast<const char *>(
            std::memcpy(m_keys.allocate(rank.restSize, 1), m_key.data() + inNumbers, rank.restSize));
    }
    return rank;
}

CatalogPtr CatalogBuilder::finish()
{
    const auto catalog = std::make_shared<ClientCatalog>();
    catalog->m_order.resize(size());
    std::iota(catalog->m_order.begin(), catalog->m_order.end(), 0);
    catalog->m_orderLocale = m_nameOrder.locale();
    const std::vector<CatalogSlot> order = m_arrival == Arrival::AnyOrder ? inNameOrder() : catalog->m_order;
    // Neighbours in the list are then neighbours in memory, and what is found by reading on is in order.
    const auto arena = std::make_shared<CatalogArena>();
    const auto gatherRecords = [&] {
        const auto bytesOf = [this](CatalogSlot slot) { return record(slot).bytes(); };
        gather(order, m_recordBytes, bytesOf, arena->records, arena->recordEnds);
    };
    const auto gatherTexts = [&] {
        const auto bytesOf = [this](CatalogSlot slot) { return text(slot); };
        gather(order, m_textBytes, bytesOf, arena->texts, arena->textEnds);
        if (m_arrival == Arrival::AnyOrder)
            renumber(order);
    };
    doBoth(size(), gatherTexts, gatherRecords);
    catalog->addPart(arena);
    catalog->m_index = std::move(m_index);
    return catalog;
}

std::vector<CatalogSlot> CatalogBuilder::inNameOrder()
{
    const auto middle = m_ranks.begin() + static_cast<std::ptrdiff_t>(m_ranks.size() / 2);
    std::nth_element(m_ranks.begin(), middle, m_ranks.end());
    doBoth(
        size(), [&] { std::sort(m_ranks.begin(), middle); }, [&] { std::sort(middle, m_ranks.end()); });
    std::vector<CatalogSlot> order(m_ranks.size());
    std::ranges::transform(m_ranks, order.begin(), &Rank::slot);
    return order;
}

void CatalogBuilder::renumber(const std::vector<CatalogSlot> &order)
{
    std::vector<CatalogSlot> newSlots(order.size());
    for (CatalogSlot slot = 0; slot < order.size(); ++slot)
        newSlots[order[slot]] = slot;
    m_index.renumber(newSlots);
}

} // namespace Clientele
