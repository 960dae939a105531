// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"
#include "models/storage/journaldatabase.h"

namespace Clientele {

/** All entries that are what was written and can be understood, and the places of the others. */
struct ReadEntries
{
    JournalContent content = {};
    QList<std::int64_t> damaged = {};
};

[[nodiscard]] ReadEntries readEntries(JournalDatabase &database);

/** Writes @p change, in no transaction of its own; what is both removed and put is there afterwards. */
void writeChange(JournalDatabase &database, const JournalChange &change);

} // namespace Clientele
