// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journaldatabase.h"

#include "models/storage/cachedatabase.h"
#include "models/storage/journalschema.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <SQLiteCpp/Column.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** For the short while in which another one commits; longer waits are the caller's. */
constexpr int PATIENCE_MS = 20;

QByteArray bytesOf(const SQLite::Column &column)
{
    const auto *bytes = static_cast<const char *>(column.getBlob());
    return QByteArray(bytes, column.getBytes());
}

/** Bound as text; there until @p query is done. */
void bindText(SQLite::Statement &query, int index, const QByteArray &text)
{
    query.bindNoCopy(index, text.constData());
}

void bindBytes(SQLite::Statement &query, int index, const QByteArray &bytes)
{
    query.bindNoCopy(index, bytes.constData(), static_cast<int>(bytes.size()));
}

SQLite::Database opened(const QString &file)
{
    return {file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, PATIENCE_MS};
}

/** The log has an index in a file of its own, unless there is no log or nobody else is let in. */
SQLite::Database openedInPlace(const QString &file)
{
    if (QFileInfo(file + "-wal"_L1).size() == 0) {
        const QByteArray address = QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
        return {address.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, PATIENCE_MS};
    }
    SQLite::Database database = opened(file);
    database.exec("PRAGMA locking_mode=EXCLUSIVE");
    return database;
}

} // namespace

JournalRow JournalRow::of(SQLite::Statement &query)
{
    return {.place = query.getColumn(0).getInt64(),
            .kind = bytesOf(query.getColumn(1)),
            .id = bytesOf(query.getColumn(2)),
            .content = bytesOf(query.getColumn(3)),
            .hash = bytesOf(query.getColumn(4))};
}

QByteArray JournalRow::rightHash() const
{
    constexpr char separator = '\0';
    return QCryptographicHash::hash(kind + separator + id + separator + content, QCryptographicHash::Sha256);
}

bool isJournalDamage(const SQLite::Exception &exception)
{
    constexpr int primaryCode = 0xFF;
    return isDamage(exception) || (exception.getErrorCode() & primaryCode) == SQLITE_TOOBIG;
}

JournalDatabase::JournalDatabase(const QString &file, Access access)
    : m_database(access == Access::Full ? opened(file) : openedInPlace(file))
{
    // SQLite opens it all the same, and may then wait ten seconds for somebody who can write to put its log in order.
    if (access == Access::Full && sqlite3_db_readonly(m_database.getHandle(), "main") == 1)
        throw SQLite::Exception("attempt to write a readonly database", SQLITE_READONLY);
    // A file that may not be ours is left as it is.
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (access == Access::InPlace && foundVersion() != latestJournalVersion())
        throw damage("the journal is not this version's");
}

void JournalDatabase::prepare()
{
    (void)foundVersion();
    sqlite3_db_config(own().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (own().execAndGet("PRAGMA journal_mode=WAL").getString() != "wal")
        throw SQLite::Exception("there is no log for this file", SQLITE_CANTOPEN);
    upgradeJournal(own(), journalSteps());
}

/** The first look into the file. */
int JournalDatabase::foundVersion()
{
    own().exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; "
               "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL");
    return journalVersion(own(), latestJournalVersion());
}

bool JournalDatabase::isWhole()
{
    return own().execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
}

bool JournalDatabase::hasMoved()
{
    int moved = 0;
    const int answer = sqlite3_file_control(own().getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return answer == SQLITE_OK && moved != 0;
}

int JournalDatabase::systemError()
{
    return sqlite3_system_errno(own().getHandle());
}

SQLite::Transaction JournalDatabase::beginWriting()
{
    return SQLite::Transaction(own(), SQLite::TransactionBehavior::IMMEDIATE);
}

QList<JournalRow> JournalDatabase::rows()
{
    SQLite::Statement query(own(), "SELECT place, kind, id, content, hash FROM entries ORDER BY place");
    QList<JournalRow> rows;
    while (query.executeStep())
        rows.append(JournalRow::of(query));
    return rows;
}

void JournalDatabase::write(const QByteArray &kind, const QByteArray &id, const QByteArray &content)
{
    const QByteArray hash = JournalRow{.kind = kind, .id = id, .content = content}.rightHash();
    SQLite::Statement query(own(), "INSERT INTO entries (kind, id, content, hash) VALUES (?, ?, ?, ?) ON CONFLICT "
                                   "(kind, id) DO UPDATE SET content = excluded.content, hash = excluded.hash");
    bindText(query, 1, kind);
    bindText(query, 2, id);
    bindBytes(query, 3, content);
    bindBytes(query, 4, hash);
    query.exec();
}

void JournalDatabase::remove(const QByteArray &kind, const QByteArray &id)
{
    SQLite::Statement query(own(), "DELETE FROM entries WHERE kind = ? AND id = ?");
    bindText(query, 1, kind);
    bindText(query, 2, id);
    query.exec();
}

void JournalDatabase::quarantine(std::int64_t place)
{
    SQLite::Statement keep(own(), "INSERT INTO quarantine (place, kind, id, content, hash) "
                                  "SELECT place, kind, id, content, hash FROM entries WHERE place = ?");
    keep.bind(1, place);
    keep.exec();
    SQLite::Statement remove(own(), "DELETE FROM entries WHERE place = ?");
    remove.bind(1, place);
    remove.exec();
}

void JournalDatabase::tidyUp()
{
    own().setBusyTimeout(0);
    own().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    own().setBusyTimeout(PATIENCE_MS);
}

void JournalDatabase::finish()
{
    own().exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

SQLite::Database &JournalDatabase::own()
{
    Q_ASSERT(std::this_thread::get_id() == m_thread);
    return m_database;
}

} // namespace Clientele
