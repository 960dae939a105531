// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/cachefile.h"

#include "models/catalog/catalogbuilder.h"
#include "models/storage/cachedatabase.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>

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

/** Rows read from a file, proved to be those that were written. */
struct ReadRows
{
    PlacedCatalog placed;
    RecordSum sum;
};

/** Reads @p count rows, or all for -1, in the name order of @p locale. */
ReadRows readRows(CacheDatabase &database, const ListSummary &summary, const QString &locale, std::int64_t count)
{
    using Arrival = CatalogBuilder::Arrival;
    CatalogBuilder builder(locale, locale == summary.locale ? Arrival::InNameOrder : Arrival::AnyOrder);
    ReadRows rows;
    database.readRows(count, [&](Place place, std::string_view record) {
        const auto parts = ClientRecord::wholeParts(record);
        if (!parts || builder.add(*parts) != CatalogBuilder::Added::Yes)
            throw damage("a row is no client");
        rows.placed.places.push_back(place);
        rows.sum.add(place, record);
    });
    const bool isPage = count >= 0;
    if (rows.sum.value() != (isPage ? summary.pageSum : summary.rowsSum)
        || static_cast<std::int64_t>(builder.size()) != (isPage ? count : summary.rows))
        throw damage("the rows are not those that were written");
    rows.placed.catalog = builder.finish();
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
        const ReadRows rows = readRows(database, *summary, summary->locale, summary->pageRows);
        return {.catalog = rows.placed.catalog, .asOf = timeOf(*summary), .total = summary->rows};
    } catch (const SQLite::Exception &) {
        // Whatever it is, load() comes across it too.
        return nothing();
    }
}

CachedList CacheFile::load(const QString &locale)
{
    m_known = {};
    if (!QFile::exists(m_file))
        return nothing();
    try {
        return read(locale);
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

CachedList CacheFile::read(const QString &locale)
{
    const SQLite::Transaction snapshot = database().beginReading();
    const auto summary = database().summary();
    if (!summary)
        return nothing();
    ReadRows rows = readRows(database(), *summary, locale, -1);
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
