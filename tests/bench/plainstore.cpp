// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/bench/plainstore.h"

#include <sqlite3.h>

namespace Clientele {

PlainStore::PlainStore(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    m_database.reset(database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0;"
                 "CREATE TABLE records (place INTEGER PRIMARY KEY, record BLOB NOT NULL)",
                 nullptr, nullptr, nullptr);
}

void PlainStore::store(std::span<const std::string_view> records)
{
    sqlite3_stmt *insert = nullptr;
    sqlite3_exec(m_database.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(m_database.get(), "INSERT INTO records VALUES (?, ?)", -1, &insert, nullptr);
    sqlite3_int64 place = 0;
    for (const std::string_view bytes : records) {
        sqlite3_bind_int64(insert, 1, ++place);
        sqlite3_bind_blob(insert, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    if (sqlite3_exec(m_database.get(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the list could not be stored");
}

void PlainStore::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

} // namespace Clientele
