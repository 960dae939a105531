// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/listcollector.h"

#include "models/catalog/searchtext.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr qsizetype MOST_SAMPLES = 20;
constexpr std::size_t LONGEST_SHOWN_ID = 64;
constexpr std::size_t BATCH_ITEMS = 512;
constexpr std::size_t BATCH_BYTES = 128 * 1024;
constexpr std::size_t MOST_WAITING = 16;

/** For whoever looks after the server, so these words are not translated. */
QString reasonOf(Wire::BrokenItem why)
{
    switch (why) {
    case Wire::BrokenItem::NotUtf8:
        return u"not UTF-8"_s;
    case Wire::BrokenItem::NotJson:
        return u"not JSON"_s;
    case Wire::BrokenItem::NotAnObject:
        return u"no object"_s;
    case Wire::BrokenItem::NoId:
        return u"no id"_s;
    case Wire::BrokenItem::TooLong:
        return u"too long"_s;
    }
    Q_UNREACHABLE();
}

QString shownId(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(std::min(id.size(), LONGEST_SHOWN_ID)));
}

} // namespace

ListCollector::ListCollector(const QString &locale)
    : m_handover(MOST_WAITING)
    , m_builder(locale)
    , m_thread([this](const std::stop_token &stop) { collect(stop); })
{}

ListCollector::~ListCollector() = default;

void ListCollector::takeClient(std::int64_t item, const RecordParts &parts)
{
    appendRecord(m_filling.clients->records, parts);
    appendSearchText(m_filling.clients->texts, parts);
    m_filling.clients->endClient();
    ++m_count;
    endItem(item, std::nullopt);
}

void ListCollector::takeBroken(std::int64_t item, Wire::BrokenItem why)
{
    endItem(item, why);
}

void ListCollector::endItem(std::int64_t item, std::optional<Wire::BrokenItem> broken)
{
    m_filling.items.push_back({.number = item, .broken = broken});
    if (m_filling.items.size() >= BATCH_ITEMS || m_filling.clients->records.size() >= BATCH_BYTES)
        m_handover.give(std::exchange(m_filling, emptyBatch()));
}

/** With room for what usually comes, so that nothing moves while it grows. */
ListCollector::Batch ListCollector::emptyBatch()
{
    constexpr std::size_t usualItem = 1024;
    Batch batch;
    batch.clients->records.reserve(BATCH_BYTES + usualItem);
    batch.clients->texts.reserve(BATCH_BYTES / 2);
    batch.items.reserve(BATCH_ITEMS);
    return batch;
}

FetchedList ListCollector::finish()
{
    m_handover.give(std::exchange(m_filling, {}));
    m_handover.end();
    m_thread.join();
    return {.catalog = m_builder.finish(), .report = std::move(m_report)};
}

void ListCollector::collect(const std::stop_token &stop)
{
    while (const auto batch = m_handover.take(stop))
        addItems(*batch);
}

void ListCollector::addItems(const Batch &batch)
{
    const std::vector<CatalogBuilder::Added> added = m_builder.add(batch.clients);
    std::uint32_t client = 0;
    for (const Item &item : batch.items) {
        if (item.broken) {
            ++m_report.broken;
            note(item.number, reasonOf(*item.broken));
        } else {
            report(item.number, added[client], batch.clients->record(client));
            ++client;
        }
    }
}

void ListCollector::report(std::int64_t item, CatalogBuilder::Added added, const ClientRecord &record)
{
    switch (added) {
    case CatalogBuilder::Added::Yes:
        break;
    case CatalogBuilder::Added::Duplicate:
        ++m_report.duplicates;
        note(item, u"the id %1 came before"_s.arg(shownId(record.id())));
        break;
    case CatalogBuilder::Added::Full:
        m_full = true;
        break;
    }
}

void ListCollector::note(std::int64_t item, const QString &what)
{
    if (m_report.samples.size() < MOST_SAMPLES)
        m_report.samples.append(u"item %1: %2"_s.arg(QString::number(item), what));
}

} // namespace Clientele
