// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>

namespace Clientele {

/** What marks a SQLite file as a journal: "CltJ". */
constexpr int JOURNAL_APPLICATION_ID = 0x436C744A;

/** Thrown for a file of a later version of this program. */
struct JournalTooNew
{};

/** The n-th makes version n + 1 of version n; version 0 is an empty file. A new version is one more, at the end. */
[[nodiscard]] std::span<const char *const> journalSteps();
[[nodiscard]] int latestJournalVersion();

/**
 * Which version of a journal @p database is, at most @p latest; 0 for an empty file. Throws JournalTooNew, or
 * SQLite::Exception for what is no journal or cannot be read.
 */
[[nodiscard]] int journalVersion(SQLite::Database &database, int latest);

/** Takes the steps that @p database lacks: all, or none when it throws as journalVersion() does. */
void upgradeJournal(SQLite::Database &database, std::span<const char *const> steps);

} // namespace Clientele
