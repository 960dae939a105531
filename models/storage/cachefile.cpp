// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/cachefile.h"

#include "models/catalog/catalogbuilder.h"
#include "models/catalog/searchtext.h"
#include "models/storage/cachedatabase.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <future>
#include <sqlite3.h>

namespace Clientele {

namespace {

Q_LOGGING_CATEGORY(cacheLog, "clientele.cache")

/** More rows than the tallest screen shows, and never so many bytes that reading them is noticed. */
constexpr std::size_t PAGE_ROWS = 100;
constexpr std::size_t PAGE_BYTES = 256UL * 1024;

CachedList nothing()
{
    return {.catalog = std::make_shared<const ClientCatalog>()};
}

QDateTime timeOf(const ListSummary &summary)
{
    return QDateTime::fromMSecsSinceEpoch(summary.asOf, Qt::UTC);
}

/** More bytes of rows than any first page has. */
constexpr std::size_t RECORDS_AT_ONCE = 2 * PAGE_BYTES;

/** Rows read from a file, proved to be those that were written. */
struct ReadRows
{
    PlacedCatalog placed;
    RecordSum sum;
};

/** Makes a catalog of rows: while they are read, clients are made of those before them on another thread. */
class RowsTaker
{
public:
    RowsTaker(const QString &locale, CatalogBuilder::Arrival arrival)
        : m_builder(locale, arrival)
    {}

    void take(Place place, std::string_view record)
    {
        m_rows.placed.places.push_back(place);
        m_rows.sum.add(place, record);
        m_records->records += record;
        m_records->recordEnds.push_back(static_cast<std::uint32_t>(m_records->records.size()));
        if (m_records->records.size() < RECORDS_AT_ONCE)
            return;
        m_earlier.get();
        const Records records = std::exchange(m_records, emptyRecords());
        m_earlier = std::async(std::launch::async, [this, records] { addClients(m_builder, records); });
    }

    [[nodiscard]] ReadRows finish()
    {
        m_earlier.get();
        addClients(m_builder, m_records);
        m_rows.placed.catalog = m_builder.finish();
        return std::move(m_rows);
    }

private:
    /** Those of some rows; their search texts are added when clients are made of them. */
    using Records = std::shared_ptr<CatalogArena>;

    [[nodiscard]] static Records emptyRecords()
    {
        auto records = std::make_shared<CatalogArena>();
        records->records.reserve(RECORDS_AT_ONCE + PAGE_BYTES);
        return records;
    }

    static void addClients(CatalogBuilder &builder, const Records &records)
    {
        RecordParts parts;
        for (CatalogSlot i = 0; i < records->count(); ++i) {
            if (!ClientRecord::readWhole(records->record(i).bytes(), parts))
                throw damage("a row is no client");
            appendSearchText(records->texts, parts);
            records->textEnds.push_back(static_cast<std::uint32_t>(records->texts.size()));
        }
        if (std::ranges::any_of(builder.add(records), [](auto added) { return added != CatalogBuilder::Added::Yes; }))
            throw damage("a client is there twice");
    }

    CatalogBuilder m_builder;
    ReadRows m_rows;
    Records m_records = emptyRecords();
    /** Last, so that it ends before what it uses. */
    std::future<void> m_earlier = std::async(std::launch::deferred, [] {});
};

/** Reads @p count rows, or all for -1, in the name order of @p locale. */
ReadRows readRows(CacheDatabase &database, const ListSummary &summary, const QString &locale, std::int64_t count,
                  const std::stop_token &stop)
{
    using Arrival = CatalogBuilder::Arrival;
    RowsTaker taker(locale, locale == summary.locale ? Arrival::InNameOrder : Arrival::AnyOrder);
    database.readRows(count, [&](Place place, std::string_view record) {
        if (stop.stop_requested())
            throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        taker.take(place, record);
    });
    ReadRows rows = taker.finish();
    const bool isPage = count >= 0;
    if (rows.sum.value() != (isPage ? summary.pageSum : summary.rowsSum)
        || static_cast<std::int64_t>(rows.placed.catalog->size()) != (isPage ? count : summary.rows))
        throw damage("the rows are not those that were written");
    return rows;
}

/** What is shown first of @p placed, told to @p summary. */
void addFirstPage(ListSummary &summary, const PlacedCatalog &placed)
{
    RecordSum sum;
    std::size_t bytes = 0;
    const auto order = placed.catalog->inNameOrder();
    for (const CatalogSlot slot : order.first(std::min(order.size(), PAGE_ROWS))) {
        const std::string_view record = placed.catalog->record(slot).bytes();
        bytes += record.size();
        if (bytes > PAGE_BYTES)
            break;
        sum.add(placed.places[slot], record);
        ++summary.pageRows;
    }
    summary.pageSum = sum.value();
}

} // namespace

CacheFile::CacheFile(const QString &file)
    : m_file(file)
{}

CacheFile::~CacheFile() = default;

CachedList CacheFile::firstPage(const QString &file)
{
    try {
        CacheDatabase database(file, CacheDatabase::Access::Peek);
        const SQLite::Transaction snapshot = database.beginReading();
        const auto summary = database.summary();
        if (!summary)
            return nothing();
        const ReadRows rows = readRows(database, *summary, summary->locale, summary->pageRows, {});
        return {.catalog = rows.placed.catalog, .asOf = timeOf(*summary), .total = summary->rows};
    } catch (const SQLite::Exception &) {
        // Whatever it is, load() comes across it too.
        return nothing();
    }
}

CachedList CacheFile::load(const QString &locale, const std::stop_token &stop)
{
    m_known = {};
    if (!QFile::exists(m_file))
        return nothing();
    try {
        return read(locale, stop);
    } catch (const SQLite::Exception &exception) {
        qCInfo(cacheLog, "The list of clients cannot be read from its file: %s", exception.what());
        if (isDamage(exception))
            makeAnew();
        return nothing();
    }
}

Result<Done> CacheFile::store(const CatalogPtr &catalog, const QDateTime &asOf)
{
    constexpr int attempts = 2;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        try {
            write(catalog, asOf);
            return Done{};
        } catch (const SQLite::Exception &exception) {
            qCInfo(cacheLog, "The list of clients cannot be kept: %s", exception.what());
            m_known = {};
            if (!isDamage(exception))
                break;
            makeAnew();
        }
    }
    return Error{.kind = ErrorKind::Storage};
}

void CacheFile::close()
{
    // Closing would do that as well, but keep everybody else out.
    if (m_database)
        m_database->tidyUp();
    m_database.reset();
}

CacheDatabase &CacheFile::database()
{
    if (!m_database) {
        m_database = std::make_unique<CacheDatabase>(m_file, CacheDatabase::Access::Full);
        m_database->prepare();
    }
    return *m_database;
}

CachedList CacheFile::read(const QString &locale, const std::stop_token &stop)
{
    const SQLite::Transaction snapshot = database().beginReading();
    const auto summary = database().summary();
    if (!summary)
        return nothing();
    ReadRows rows = readRows(database(), *summary, locale, -1, stop);
    m_known = std::move(rows.placed);
    m_knownSum = rows.sum;
    return {.catalog = m_known.catalog, .asOf = timeOf(*summary), .total = summary->rows};
}

void CacheFile::write(const CatalogPtr &catalog, const QDateTime &asOf)
{
    SQLite::Transaction transaction = database().beginWriting();
    const auto inFile = database().summary();
    if (!inFile || !writeDifference(*inFile, catalog))
        writeAll(catalog);
    ListSummary summary{.asOf = asOf.toMSecsSinceEpoch(),
                        .locale = catalog->orderLocale(),
                        .rows = static_cast<std::int64_t>(catalog->size()),
                        .rowsSum = m_knownSum.value()};
    addFirstPage(summary, m_known);
    database().setSummary(summary);
    transaction.commit();
}

/** False when everything is to be written: what is in the file is not known, or most of it differs. */
bool CacheFile::writeDifference(const ListSummary &inFile, const CatalogPtr &catalog)
{
    if (!m_known.catalog || inFile.rowsSum != m_knownSum.value())
        return false;
    auto change = rowChange(m_known, catalog);
    if (!change || change->cleared.size() + change->written.size() > catalog->size())
        return false;
    m_knownSum -= database().clearRows(m_known, change->cleared);
    m_knownSum += database().writeRows(change->after, change->written);
    m_known = std::move(change->after);
    return true;
}

void CacheFile::writeAll(const CatalogPtr &catalog)
{
    m_known = placedAnew(catalog);
    database().clear();
    m_knownSum = database().writeRows(m_known, catalog->inNameOrder());
}

void CacheFile::makeAnew()
{
    try {
        if (m_database)
            m_database->makeAnew();
    } catch (const SQLite::Exception &exception) {
        qCInfo(cacheLog, "The file of the list of clients cannot be made anew: %s", exception.what());
        m_database.reset();
    }
}

} // namespace Clientele
