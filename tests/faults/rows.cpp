// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/rows.h"

#include <memory>
#include <sqlite3.h>

namespace Clientele::Tests {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database opened(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    return {database, sqlite3_close};
}

bool isDone(const Database &database, const std::string &sql)
{
    return sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

int takeRow(void *rows, int /*columns*/, char **values, char ** /*names*/)
{
    static_cast<std::set<int> *>(rows)->insert(std::stoi(values[0]));
    return 0;
}

} // namespace

void writeRows(const QString &file, int count, RowCare care, const std::function<void(int)> &saved)
{
    const Database database = opened(file);
    isDone(database, "PRAGMA journal_mode=WAL");
    isDone(database, care == RowCare::SyncsSeldom ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=FULL");
    for (int row = 1; row <= count; ++row) {
        isDone(database, "CREATE TABLE IF NOT EXISTS rows (row INTEGER PRIMARY KEY, text TEXT)");
        const bool isKept =
            isDone(database, "BEGIN IMMEDIATE")
            && isDone(database, "INSERT INTO rows VALUES (" + std::to_string(row) + ", hex(zeroblob(400)))")
            && isDone(database, "COMMIT");
        if (isKept || care == RowCare::IgnoresResults)
            saved(row);
        if (sqlite3_get_autocommit(database.get()) == 0)
            isDone(database, "ROLLBACK");
    }
}

std::set<int> readRows(const QString &file)
{
    std::set<int> rows;
    sqlite3_exec(opened(file).get(), "SELECT row FROM rows", takeRow, &rows, nullptr);
    return rows;
}

} // namespace Clientele::Tests
