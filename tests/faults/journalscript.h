// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <vector>

namespace Clientele::Tests {

/**
 * A person's work as a journal sees it: drafts begun and edited, sent, refused, done, taken back. Always the same, more
 * than five hundred calls to the disk, with texts that fit into one page and such that need many.
 */
[[nodiscard]] std::vector<JournalChange> journalScript();

/** The program is ended and started again before this step of it. */
[[nodiscard]] bool restartsBefore(int step);

/** Does what a journal is to do with @p change. */
void applyChange(JournalContent &content, const JournalChange &change);

/** @p content in one form: ordered by ids, and without what is local to a process (RowId). */
[[nodiscard]] JournalContent comparable(JournalContent content);

} // namespace Clientele::Tests
