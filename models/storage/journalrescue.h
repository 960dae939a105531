// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

namespace Clientele {

/**
 * Makes a new journal of all that can be read in the damaged one at @p file, which stays beside it, with its log, as
 * `NAME.damaged-20261128T130501Z.db`. Nobody has it open here. Throws std::filesystem::filesystem_error or
 * SQLite::Exception when that cannot be done; then the damaged file is where it was.
 */
[[nodiscard]] JournalDamage replaceDamagedJournal(const QString &file);

} // namespace Clientele
