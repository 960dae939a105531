// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/recordsum.h"

#include <QtCore/QString>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace Clientele {

/** What the file says of its list beside the rows; with it they are proved to be whole. */
struct ListSummary
{
    /** Milliseconds since 1970, UTC. */
    std::int64_t asOf = 0;
    /** Of the name order, as QLocale::name(). */
    QString locale = {};
    std::int64_t rows = 0;
    /** RecordSum of all rows, which also says which list this is. */
    std::int64_t rowsSum = 0;
    /** The rows that are shown first, and their RecordSum. */
    std::int64_t pageRows = 0;
    std::int64_t pageSum = 0;
};

/** True for what means that the file is not, or no longer, one of ours, as opposed to one that cannot be had now. */
[[nodiscard]] bool isDamage(const SQLite::Exception &exception);
[[nodiscard]] SQLite::Exception damage(const char *what);

/**
 * One connection to a cache file: its SQL and nothing more. Every function throws SQLite::Exception when it cannot do
 * what it says. One thread at a time.
 */
class CacheDatabase
{
public:
    enum class Access {
        /** Reads what is there; waits for others no longer than a person would notice, changes nothing, leaves tidying
         * up to others. */
        Peek,
        /** Reads and writes; waits some seconds for other writers. The file is made, for its owner only. */
        Full,
    };

    /** Opens @p file; what is in it is not looked at yet. */
    CacheDatabase(const QString &file, Access access);

    /** Makes an empty database of this version's where there is none. */
    void prepare();
    /** The same where there is one: also of another version, also where there is no database at all. In place, as
     * others may have the file open. */
    void makeAnew();

    [[nodiscard]] SQLite::Transaction beginReading();
    [[nodiscard]] SQLite::Transaction beginWriting();

    /** Nothing when no list was stored yet. */
    [[nodiscard]] std::optional<ListSummary> summary();
    void setSummary(const ListSummary &summary);

    using RowVisitor = std::function<void(Place, std::string_view record)>;
    /** Shows @p visit the first @p count rows, or all for -1. A record is there until @p visit returns. */
    void readRows(std::int64_t count, const RowVisitor &visit);
    void clear();
    /** Moves what was written from the log into the file; others may read meanwhile. Does nothing while others hinder
     * it. */
    void tidyUp();
    /** Returns the sum of the rows that went. */
    RecordSum clearRows(const PlacedCatalog &of, std::span<const CatalogSlot> slots);
    /** Returns the sum of the rows that came. */
    RecordSum writeRows(const PlacedCatalog &of, std::span<const CatalogSlot> slots);

private:
    SQLite::Database m_database;
};

} // namespace Clientele
