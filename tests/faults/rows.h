// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <functional>
#include <set>

namespace Clientele::Tests {

/** How much a writer of rows cares. Canaries are made of the careless. */
enum class RowCare {
    Full,           ///< Waits for the disk, and looks how each commit went.
    SyncsSeldom,    ///< `synchronous=NORMAL`: a commit does not wait for the disk.
    IgnoresResults, ///< Takes a commit for done.
};

/** Writes rows 1…@p count to a new database, each a commit of its own, and tells @p saved of each it holds for done. */
void writeRows(const QString &file, int count, RowCare care, const std::function<void(int)> &saved);

/** The rows that are in it. Nothing at all when it cannot be read. */
[[nodiscard]] std::set<int> readRows(const QString &file);

} // namespace Clientele::Tests
