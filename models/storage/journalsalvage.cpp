// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalsalvage.h"

#include "models/storage/ownfile.h"

#include <QtCore/QFile>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr qsizetype PAGE_SIZE = 4096;
constexpr const char *ROWS = "SELECT place, kind, id, content, hash FROM entries NOT INDEXED";

SQLite::Database openedToSalvage(const QString &file)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database.exec("PRAGMA synchronous=OFF; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    return database;
}

/** What is to be salvaged, gathered in several ways: what one does not find another may. */
class Salvaging
{
public:
    explicit Salvaging(const QString &file)
        : m_file(file)
    {}

    /** False when it did not come to the end. */
    [[nodiscard]] bool readTable()
    {
        return attempt([this](SQLite::Database &database) {
            eachRow(database, [this](const JournalRow &row) {
                m_seen.insert(row.place);
                take(row);
            });
        });
    }
    /** Where entries were, as the index says. */
    void readIndex()
    {
        attempt([this](SQLite::Database &database) {
            SQLite::Statement query(database, "SELECT place FROM entries INDEXED BY sqlite_autoindex_entries_1 "
                                              "ORDER BY kind, id");
            while (query.executeStep())
                m_seen.insert(query.getColumn(0).getInt64());
        });
    }
    /** Each page that can hold rows, as if it were the whole table. */
    void readPages()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (qsizetype number = 2; file.seek((number - 1) * PAGE_SIZE) && !file.atEnd(); ++number) {
            constexpr char leafOfTable = 0x0D;
            char kind = 0;
            if (file.getChar(&kind) && kind == leafOfTable)
                readPage(number);
        }
    }
    void moveLogIntoFile()
    {
        attempt([](SQLite::Database &database) { database.exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    }

    [[nodiscard]] JournalSalvage result() const
    {
        JournalSalvage salvage{.lost = static_cast<qsizetype>(m_seen.size() - m_whole.size())};
        for (const auto &[place, row] : m_whole)
            salvage.rows.append(row);
        return salvage;
    }

private:
    template <typename Work>
    bool attempt(Work work)
    {
        try {
            SQLite::Database database = openedToSalvage(m_file);
            work(database);
            return true;
        } catch (const SQLite::Exception &) {
            return false;
        }
    }

    void readPage(qsizetype number)
    {
        attempt([this, number](SQLite::Database &database) {
            database.exec("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=" + std::to_string(number)
                          + " WHERE name='entries'; PRAGMA writable_schema=RESET");
            eachRow(database, [this](const JournalRow &row) { take(row); });
        });
    }

    /** Shows each row to @p visit, up to the first that cannot be read. */
    template <typename Visit>
    static void eachRow(SQLite::Database &database, Visit visit)
    {
        SQLite::Statement query(database, ROWS);
        while (query.executeStep())
            visit(JournalRow::of(query));
    }
    void take(const JournalRow &row)
    {
        if (!row.isWhole())
            return;
        m_seen.insert(row.place);
        m_whole[row.place] = row;
    }

    QString m_file;
    std::map<std::int64_t, JournalRow> m_whole;
    /** The places at which there is or was something. */
    std::set<std::int64_t> m_seen;
};

/** The first page of a database with that one table and without a length: then that of the file counts. */
QByteArray firstPage(const QString &freshFile)
{
    OwnFile::remove(freshFile);
    OwnFile::make(freshFile);
    openedToSalvage(freshFile).exec(
        "PRAGMA journal_mode=WAL; CREATE TABLE entries (place INTEGER PRIMARY KEY, kind, id, "
        "content, hash)");
    QFile file(freshFile);
    QByteArray page;
    if (file.open(QIODevice::ReadOnly))
        page = file.read(PAGE_SIZE);
    OwnFile::remove(freshFile);
    constexpr qsizetype lengthAt = 28;
    constexpr qsizetype lengthBytes = 4;
    page.replace(lengthAt, lengthBytes, QByteArray(lengthBytes, '\0'));
    return page;
}

/** So that neither what the page says of the tables nor their trees are needed. */
void replaceFirstPage(const QString &file)
{
    const QByteArray page = firstPage(file + "-fresh"_L1);
    OwnFile::make(file);
    QFile damaged(file);
    if (page.size() == PAGE_SIZE && damaged.open(QIODevice::ReadWrite))
        damaged.write(page);
}

} // namespace

JournalSalvage salvagedJournal(const QString &file)
{
    Salvaging salvaging(file);
    // SQLite throws the log of an empty file away.
    const bool hasFile = QFile(file).size() > 0;
    if (hasFile && salvaging.readTable())
        return salvaging.result();
    if (hasFile) {
        salvaging.readIndex();
        salvaging.moveLogIntoFile();
    }
    replaceFirstPage(file);
    salvaging.moveLogIntoFile();
    salvaging.readPages();
    return salvaging.result();
}

} // namespace Clientele
