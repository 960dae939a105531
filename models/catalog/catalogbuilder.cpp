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
    , m_arena(std::make_shared<CatalogArena>())
{}

CatalogBuilder::~CatalogBuilder() = default;

void CatalogBuilder::reserve(std::size_t recordBytes)
{
    m_arena->records.reserve(recordBytes);
}

CatalogBuilder::Added CatalogBuilder::add(const RecordParts &parts)
{
    appendRecord(m_arena->records, parts);
    appendSearchText(m_arena->texts, parts);
    return endClient(parts.id, parts.name);
}

CatalogBuilder::Added CatalogBuilder::add(const ClientRecord &record, std::string_view searchText)
{
    m_arena->records += record.bytes();
    m_arena->texts += searchText;
    return endClient(record.id(), record.name());
}

CatalogBuilder::Added CatalogBuilder::endClient(std::string_view id, std::string_view name)
{
    const auto idOf = [this](CatalogSlot slot) { return m_arena->record(slot).id(); };
    const bool isFull =
        std::max(m_arena->records.size(), m_arena->texts.size()) > std::numeric_limits<std::uint32_t>::max();
    if (isFull || !m_index.add(id, m_arena->count(), idOf)) {
        m_arena->dropUnended();
        return isFull ? Added::Full : Added::Duplicate;
    }
    m_arena->endClient();
    if (m_arrival == Arrival::AnyOrder)
        addKey(name);
    return Added::Yes;
}

void CatalogBuilder::addKey(std::string_view name)
{
    m_nameOrder.appendKey(m_keys, name);
    m_keyEnds.push_back(m_keys.size());
}

CatalogPtr CatalogBuilder::finish()
{
    if (m_arrival == Arrival::AnyOrder)
        putInOrder(inNameOrder());
    m_arena->records.shrink_to_fit();
    m_arena->recordEnds.shrink_to_fit();
    m_arena->texts.shrink_to_fit();
    m_arena->textEnds.shrink_to_fit();
    const auto catalog = std::make_shared<ClientCatalog>();
    catalog->m_order.resize(m_arena->count());
    std::iota(catalog->m_order.begin(), catalog->m_order.end(), 0);
    catalog->m_orderLocale = m_nameOrder.locale();
    catalog->addPart(std::move(m_arena));
    catalog->m_index = std::move(m_index);
    return catalog;
}

std::vector<CatalogSlot> CatalogBuilder::inNameOrder() const
{
    std::vector<KeyedSlot> keyed(m_keyEnds.size());
    std::size_t start = 0;
    for (CatalogSlot slot = 0; slot < keyed.size(); ++slot) {
        const std::string_view key = std::string_view(m_keys).substr(start, m_keyEnds[slot] - start);
        keyed[slot] = {
            .beginning = bytesOf(key, 0), .next = bytesOf(key, sizeof(std::uint64_t)), .key = key, .slot = slot};
        start = m_keyEnds[slot];
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<CatalogSlot> order(keyed.size());
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const KeyedSlot &each) { return each.slot; });
    return order;
}

/** Neighbours in the list are then neighbours in memory, and what is found by reading on is in order. */
void CatalogBuilder::putInOrder(const std::vector<CatalogSlot> &order)
{
    auto ordered = std::make_shared<CatalogArena>();
    ordered->reserve(*m_arena);
    std::vector<CatalogSlot> newSlots(order.size());
    for (const CatalogSlot slot : order) {
        newSlots[slot] = ordered->count();
        ordered->records += m_arena->record(slot).bytes();
        ordered->texts += m_arena->text(slot);
        ordered->endClient();
    }
    m_index.renumber(newSlots);
    m_arena = std::move(ordered);
    m_keys = {};
    m_keyEnds = {};
}

} // namespace Clientele
