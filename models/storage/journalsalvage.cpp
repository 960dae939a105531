// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalsalvage.h"

#include "models/storage/ownfile.h"

#include <QtCore/QFile>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <set>
#include <sqlite3.h>
#include <string>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** More entries than a journal has; a place beyond is damage itself. */
constexpr std::int64_t PLACES = 100'000;
constexpr qsizetype PAGE_SIZE = 4096;

class Salvaging
{
public:
    explicit Salvaging(const QString &file)
        : m_database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX)
    {}

    /** From both ends, then past what is broken between: each place stands for itself. */
    void run()
    {
        const std::string rows = "SELECT place, kind, id, content, hash FROM entries NOT INDEXED ";
        const std::string places = "SELECT place FROM entries INDEXED BY sqlite_autoindex_entries_1 ";
        if (visit(rows + "ORDER BY place"))
            return;
        visit(rows + "ORDER BY place DESC");
        visit(places + "ORDER BY kind, id");
        visit(places + "ORDER BY kind DESC, id DESC");
        const std::int64_t last = m_seen.empty() ? 0 : std::min(*m_seen.rbegin(), PLACES);
        for (std::int64_t place = 1; place <= last; ++place) {
            if (!m_whole.contains(place))
                visit(rows + "WHERE place = " + std::to_string(place));
        }
    }

    [[nodiscard]] JournalSalvage result() const
    {
        JournalSalvage salvage{.lost = static_cast<qsizetype>(m_seen.size() - m_whole.size())};
        for (const auto &[place, row] : m_whole)
            salvage.rows.append(row);
        return salvage;
    }

private:
    /** False when it did not come to the end. */
    bool visit(const std::string &query)
    {
        try {
            SQLite::Statement statement(m_database, query);
            while (statement.executeStep())
                take(statement);
            return true;
        } catch (const SQLite::Exception &) {
            return false;
        }
    }

    void take(SQLite::Statement &statement)
    {
        const std::int64_t place = statement.getColumn(0).getInt64();
        m_seen.insert(place);
        if (statement.getColumnCount() == 1)
            return;
        const JournalRow row = JournalRow::of(statement);
        if (row.isWhole())
            m_whole[place] = row;
    }

    SQLite::Database m_database;
    std::map<std::int64_t, JournalRow> m_whole;
    /** The places at which there is or was something. */
    std::set<std::int64_t> m_seen;
};

JournalSalvage salvaged(const QString &file)
{
    try {
        Salvaging salvaging(file);
        salvaging.run();
        return salvaging.result();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

/** The page that says what is where: the same in all journals of one version, but for how long they are. */
QByteArray firstPage(const QString &freshFile)
{
    OwnFile::remove(freshFile);
    OwnFile::make(freshFile);
    JournalDatabase(freshFile).prepare();
    QFile file(freshFile);
    QByteArray page;
    if (file.open(QIODevice::ReadOnly))
        page = file.read(PAGE_SIZE);
    OwnFile::remove(freshFile);
    // No length: then that of the file counts.
    constexpr qsizetype lengthAt = 28;
    constexpr qsizetype lengthBytes = 4;
    page.replace(lengthAt, lengthBytes, QByteArray(lengthBytes, '\0'));
    return page;
}

void replaceFirstPage(const QString &file)
{
    const QByteArray page = firstPage(file + "-fresh"_L1);
    QFile damaged(file);
    if (page.size() == PAGE_SIZE && damaged.size() > PAGE_SIZE && damaged.open(QIODevice::ReadWrite))
        damaged.write(page);
}

} // namespace

JournalSalvage salvagedJournal(const QString &file)
{
    JournalSalvage salvage = salvaged(file);
    if (salvage.rows.isEmpty() && salvage.lost == 0) {
        replaceFirstPage(file);
        salvage = salvaged(file);
    }
    return salvage;
}

} // namespace Clientele
