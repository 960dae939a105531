// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"
#include "models/storage/journaldatabase.h"

namespace Clientele {

/** Appends the entry that is in @p row to its list; false when there is none that can be understood. */
[[nodiscard]] bool addEntry(JournalContent &content, const JournalRow &row);

/** Writes @p change, in no transaction of its own; what is both removed and put is there afterwards. */
void writeChange(JournalDatabase &database, const JournalChange &change);

} // namespace Clientele
