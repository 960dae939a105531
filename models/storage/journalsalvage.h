// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/journaldatabase.h"

namespace Clientele {

/** What was found in a damaged journal. */
struct JournalSalvage
{
    /** Those that are what was written, in the order of their places. */
    QList<JournalRow> rows = {};
    /** Others that are known to have been there. */
    qsizetype lost = 0;
};

/** All that can be read in the journal at @p file, however damaged it is. The file is one's own: it may be changed. */
[[nodiscard]] JournalSalvage salvagedJournal(const QString &file);

} // namespace Clientele
