// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogbuilder.h"

#include "models/catalog/searchtext.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace Clientele {

namespace {

/** A name's key and its first bytes as numbers, which decide most comparisons. */
struct KeyedSlot
{
    std::uint64_t beginning = 0;
    std::uint64_t next = 0;
    std::string_view key;
    CatalogSlot slot = 0;

    friend bool operator<(const KeyedSlot &one, const KeyedSlot &other)
    {
        if (one.beginning != other.beginning)
            return one.beginning < other.beginning;
        if (one.next != other.next)
            return one.next < other.next;
        const int compared = one.key.compare(other.key);
        return compared != 0 ? compared < 0 : one.slot < other.slot;
    }
};

/** Eight bytes of @p key from @p start on, zeroes behind its end, which compare as the key does. */
std::uint64_t bytesOf(std::string_view key, std::size_t start)
{
    std::uint64_t bytes = 0;
    if (start < key.size())
        std::memcpy(&bytes, key.data() + start, std::min(key.size() - start, sizeof bytes));
    return qFromBigEndian(bytes);
}

} // namespace

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
    return endClient(parts.id, parts.name);
}

CatalogBuilder::Added CatalogBuilder::add(const ClientRecord &record, std::string_view searchText)
{
    CatalogArena &arena = filling();
    arena.records += record.bytes();
    arena.texts += searchText;
    return endClient(record.id(), record.name());
}

CatalogArena &CatalogBuilder::filling()
{
    if (m_blocks.empty() || m_blocks.back().arena.count() == BLOCK_CLIENTS)
        m_blocks.emplace_back();
    return m_blocks.back().arena;
}

CatalogBuilder::Added CatalogBuilder::endClient(std::string_view id, std::string_view name)
{
    Block &block = m_blocks.back();
    const auto [recordBytes, textBytes] = block.arena.unendedBytes();
    const bool isFull =
        std::max(m_recordBytes + recordBytes, m_textBytes + textBytes) > std::numeric_limits<std::uint32_t>::max();
    if (isFull || !m_index.add(id, m_count, [this](CatalogSlot slot) { return record(slot).id(); })) {
        block.arena.dropUnended();
        return isFull ? Added::Full : Added::Duplicate;
    }
    block.arena.endClient();
    m_recordBytes += recordBytes;
    m_textBytes += textBytes;
    ++m_count;
    if (m_arrival == Arrival::AnyOrder) {
        m_nameOrder.appendKey(block.keys, name);
        block.keyEnds.push_back(static_cast<std::uint32_t>(block.keys.size()));
    }
    return Added::Yes;
}

CatalogPtr CatalogBuilder::finish()
{
    const auto catalog = std::make_shared<ClientCatalog>();
    catalog->m_order.resize(m_count);
    std::iota(catalog->m_order.begin(), catalog->m_order.end(), 0);
    catalog->m_orderLocale = m_nameOrder.locale();
    const std::vector<CatalogSlot> order = m_arrival == Arrival::AnyOrder ? inNameOrder() : catalog->m_order;
    catalog->addPart(inOneArena(order));
    m_blocks.clear();
    renumber(order);
    catalog->m_index = std::move(m_index);
    return catalog;
}

std::vector<CatalogSlot> CatalogBuilder::inNameOrder() const
{
    std::vector<KeyedSlot> keyed;
    keyed.reserve(m_count);
    for (const Block &block : m_blocks) {
        std::size_t start = 0;
        for (const std::uint32_t end : block.keyEnds) {
            const std::string_view key = std::string_view(block.keys).substr(start, end - start);
            keyed.push_back({.beginning = bytesOf(key, 0),
                             .next = bytesOf(key, sizeof(std::uint64_t)),
                             .key = key,
                             .slot = static_cast<CatalogSlot>(keyed.size())});
            start = end;
        }
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<CatalogSlot> order(keyed.size());
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const KeyedSlot &each) { return each.slot; });
    return order;
}

/** Neighbours in the list are then neighbours in memory, and what is found by reading on is in order. */
std::shared_ptr<CatalogArena> CatalogBuilder::inOneArena(const std::vector<CatalogSlot> &order) const
{
    auto arena = std::make_shared<CatalogArena>();
    arena->records.reserve(m_recordBytes);
    arena->recordEnds.reserve(m_count);
    arena->texts.reserve(m_textBytes);
    arena->textEnds.reserve(m_count);
    for (const CatalogSlot slot : order) {
        arena->records += record(slot).bytes();
        arena->texts += arenaOf(slot).text(slot % BLOCK_CLIENTS);
        arena->endClient();
    }
    return arena;
}

void CatalogBuilder::renumber(const std::vector<CatalogSlot> &order)
{
    std::vector<CatalogSlot> newSlots(order.size());
    for (CatalogSlot slot = 0; slot < order.size(); ++slot)
        newSlots[order[slot]] = slot;
    m_index.renumber(newSlots);
}

} // namespace Clientele
