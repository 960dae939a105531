// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/cachedatabase.h"

#include "models/storage/ownfile.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Of the tables below; also of how records are written (clientrecord.h). */
constexpr int VERSION = 1;
constexpr int PEEK_PATIENCE_MS = 20;
constexpr int FULL_PATIENCE_MS = 5000;

constexpr const char *TABLES = "CREATE TABLE records (place INTEGER PRIMARY KEY, record BLOB NOT NULL);"
                               "CREATE TABLE list (id INTEGER PRIMARY KEY CHECK (id = 1), as_of INTEGER, locale TEXT, "
                               "rows INTEGER, rows_sum INTEGER, page_rows INTEGER, page_sum INTEGER, own_sum INTEGER)";

/** So that damage to the summary itself is seen. */
std::int64_t ownSum(const ListSummary &summary)
{
    const QString text = u"%1|%2|%3|%4|%5|%6|%7"_s.arg(VERSION)
                             .arg(summary.asOf)
                             .arg(summary.rows)
                             .arg(summary.rowsSum)
                             .arg(summary.pageRows)
                             .arg(summary.pageSum)
                             .arg(summary.locale);
    return static_cast<std::int64_t>(hashOf(text.toStdString()));
}

std::string prepared(const QString &file, CacheDatabase::Access access)
{
    if (access == CacheDatabase::Access::Full)
        OwnFile::make(file); // SQLite gives its other files the mode of this one.
    return file.toStdString();
}

} // namespace

bool isDamage(const SQLite::Exception &exception)
{
    constexpr int primaryCode = 0xFF;
    switch (exception.getErrorCode() & primaryCode) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR: // The tables are not what they should be.
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return true;
    default:
        return false;
    }
}

SQLite::Exception damage(const char *what)
{
    return {what, SQLITE_CORRUPT};
}

CacheDatabase::CacheDatabase(const QString &file, Access access)
    : m_database(prepared(file, access), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                 access == Access::Full ? FULL_PATIENCE_MS : PEEK_PATIENCE_MS)
{
    m_database.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    // What was written moves from the log into the file when its writer says so, never while somebody waits.
    if (access == Access::Full)
        m_database.exec("PRAGMA wal_autocheckpoint=0");
    else
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void CacheDatabase::prepare()
{
    // As long as there is no list in it, nothing is lost with it.
    m_database.exec("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL");
    if (m_database.execAndGet("PRAGMA user_version").getInt() != VERSION)
        makeAnew();
    m_database.exec("PRAGMA synchronous=NORMAL");
}

void CacheDatabase::makeAnew()
{
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
    const int reset = m_database.tryExec("VACUUM");
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
    if (reset != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), reset);
    m_database.exec("PRAGMA journal_mode=WAL");
    SQLite::Transaction transaction = beginWriting();
    m_database.exec(TABLES);
    m_database.exec("PRAGMA user_version=" + std::to_string(VERSION));
    transaction.commit();
}

SQLite::Transaction CacheDatabase::beginReading()
{
    return SQLite::Transaction(m_database, SQLite::TransactionBehavior::DEFERRED);
}

SQLite::Transaction CacheDatabase::beginWriting()
{
    return SQLite::Transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
}

std::optional<ListSummary> CacheDatabase::summary()
{
    SQLite::Statement query(m_database, "SELECT as_of, locale, rows, rows_sum, page_rows, page_sum, own_sum FROM list");
    if (!query.executeStep())
        return std::nullopt;
    const ListSummary summary{.asOf = query.getColumn(0).getInt64(),
                              .locale = QString::fromStdString(query.getColumn(1).getString()),
                              .rows = query.getColumn(2).getInt64(),
                              .rowsSum = query.getColumn(3).getInt64(),
                              .pageRows = query.getColumn(4).getInt64(),
                              .pageSum = query.getColumn(5).getInt64()};
    if (query.getColumn(6).getInt64() != ownSum(summary))
        throw damage("the summary is not what was written");
    return summary;
}

void CacheDatabase::setSummary(const ListSummary &summary)
{
    SQLite::Statement query(m_database, "REPLACE INTO list (id, as_of, locale, rows, rows_sum, page_rows, page_sum, "
                                        "own_sum) VALUES (1, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::bind(query, summary.asOf, summary.locale.toStdString(), summary.rows, summary.rowsSum, summary.pageRows,
                 summary.pageSum, ownSum(summary));
    query.exec();
}

void CacheDatabase::readRows(std::int64_t count, const RowVisitor &visit)
{
    SQLite::Statement query(m_database, "SELECT place, record FROM records ORDER BY place LIMIT ?");
    query.bind(1, count);
    while (query.executeStep()) {
        const SQLite::Column record = query.getColumn(1);
        const auto *bytes = static_cast<const char *>(record.getBlob());
        visit(query.getColumn(0).getInt64(), {bytes, static_cast<std::size_t>(record.getBytes())});
    }
}

void CacheDatabase::clear()
{
    m_database.exec("DELETE FROM records");
}

void CacheDatabase::tidyUp()
{
    m_database.setBusyTimeout(0);
    m_database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

RecordSum CacheDatabase::clearRows(const PlacedCatalog &of, std::span<const CatalogSlot> slots)
{
    SQLite::Statement query(m_database, "DELETE FROM records WHERE place = ?");
    RecordSum sum;
    for (const CatalogSlot slot : slots) {
        sum.add(of.places[slot], of.catalog->record(slot).bytes());
        query.bind(1, of.places[slot]);
        query.exec();
        query.reset();
    }
    return sum;
}

RecordSum CacheDatabase::writeRows(const PlacedCatalog &of, std::span<const CatalogSlot> slots)
{
    SQLite::Statement query(m_database, "INSERT INTO records (place, record) VALUES (?, ?)");
    RecordSum sum;
    for (const CatalogSlot slot : slots) {
        const std::string_view record = of.catalog->record(slot).bytes();
        sum.add(of.places[slot], record);
        query.bind(1, of.places[slot]);
        query.bindNoCopy(2, record.data(), static_cast<int>(record.size()));
        query.exec();
        query.reset();
    }
    return sum;
}

} // namespace Clientele
