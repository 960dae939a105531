// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalschema.h"

#include "models/storage/cachedatabase.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

namespace Clientele {

namespace {

// place: the order of entries, that of their first writing. Which id a kind has is judged by its hash too. In the
// quarantine stands whatever was found, so nothing is asked of it.
constexpr std::array STEPS = {
    "CREATE TABLE entries (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, "
    "hash BLOB NOT NULL, UNIQUE (kind, id)) STRICT;"
    "CREATE TABLE quarantine (number INTEGER PRIMARY KEY, place ANY, kind ANY, id ANY, content ANY, hash ANY) STRICT",
};

} // namespace

std::span<const char *const> journalSteps()
{
    return STEPS;
}

int latestJournalVersion()
{
    return static_cast<int>(STEPS.size());
}

int journalVersion(SQLite::Database &database, int latest)
{
    const int owner = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const int tables = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    if (owner == 0 && version == 0 && tables == 0)
        return 0;
    if (owner != JOURNAL_APPLICATION_ID || version < 1)
        throw damage("the file is no journal");
    if (version > latest)
        throw JournalTooNew();
    return version;
}

void upgradeJournal(SQLite::Database &database, std::span<const char *const> steps)
{
    const auto latest = static_cast<int>(steps.size());
    if (journalVersion(database, latest) == latest)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have done it by now.
    const auto version = static_cast<std::size_t>(journalVersion(database, latest));
    for (const char *step : steps.subspan(version))
        database.exec(step);
    database.exec("PRAGMA application_id=" + std::to_string(JOURNAL_APPLICATION_ID));
    database.exec("PRAGMA user_version=" + std::to_string(latest));
    transaction.commit();
}

} // namespace Clientele
