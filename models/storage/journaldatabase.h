// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdint>
#include <thread>

namespace Clientele {

/** One entry as the file has it. */
struct JournalRow
{
    std::int64_t place = 0;
    QByteArray kind = {};
    /** A QUuid as text. */
    QByteArray id = {};
    QByteArray content = {};
    QByteArray hash = {};

    /** From what selects the members in this order. */
    [[nodiscard]] static JournalRow of(SQLite::Statement &query);
    /** SHA-256 over kind, id and content. */
    [[nodiscard]] QByteArray rightHash() const;
    /** It is what was written. */
    [[nodiscard]] bool isWhole() const { return hash == rightHash(); }
};

/** True for what means that the file is no journal or no longer whole, not that it cannot be had now. */
[[nodiscard]] bool isJournalDamage(const SQLite::Exception &exception);

/**
 * One connection to a journal's file: its SQL and nothing more. What was committed is on the disk. Every function
 * throws SQLite::Exception when it cannot do what it says, also when others hold the file: waiting for them is the
 * caller's. Belongs to the thread it was made on.
 */
class JournalDatabase
{
public:
    enum class Access {
        /** Reads and writes once it is prepared; nothing is changed before. */
        Full,
        /** Reads without a byte of room beside the file, or at least without making files; keeps others out. */
        InPlace,
    };

    /** Opens @p file, which is there; InPlace also throws for what is not this version's. */
    JournalDatabase(const QString &file, Access access);

    /** Makes the tables in an empty file, brings a file of an earlier version up to this one; throws JournalTooNew. */
    void prepare();
    /** Whether the file is whole as far as SQLite can tell. */
    [[nodiscard]] bool isWhole();
    /** Whether the file is no longer the one that was opened. */
    [[nodiscard]] bool hasMoved();
    /** The errno of the last failure of a file. */
    [[nodiscard]] int systemError();

    [[nodiscard]] SQLite::Transaction beginWriting();
    /** In the order of their places. */
    [[nodiscard]] QList<JournalRow> rows();
    /** Places it behind all others, or writes it in the place of the one with its kind and id. */
    void write(const QByteArray &kind, const QByteArray &id, const QByteArray &content);
    void remove(const QByteArray &kind, const QByteArray &id);
    /** Puts the row at @p place where it is not read any more. */
    void quarantine(std::int64_t place);

    /** Moves what was written from the log into the file; does nothing while others hinder it. */
    void tidyUp();
    /** The same, for certain: afterwards the file alone is the whole journal. Nothing else is called after that. */
    void finish();

private:
    [[nodiscard]] SQLite::Database &own();
    [[nodiscard]] int foundVersion();

    SQLite::Database m_database;
    std::thread::id m_thread = std::this_thread::get_id();
};

} // namespace Clientele
