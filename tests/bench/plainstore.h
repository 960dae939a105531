// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <memory>
#include <span>
#include <string_view>

struct sqlite3;

namespace Clientele {

/**
 * The least that keeping a list can cost: one transaction by SQLite's own C API into an empty table, as durable as the
 * cache of the list is. Opening, closing and moving the log into the file do not count, as they do not in the cache's
 * answer. Ends the program when it cannot do it.
 */
class PlainStore
{
public:
    /** @p file is not there yet. */
    explicit PlainStore(const QString &file);

    void store(std::span<const std::string_view> records);

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };

    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace Clientele
