// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/historyentry.h"
#include "models/values/keptdraft.h"
#include "models/values/outboxitem.h"
#include "models/values/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

/** The journal's file was damaged, and is another one now. */
struct JournalDamage
{
    /** Where the damaged file was put; never deleted. Empty: the file stayed, only entries of it were put aside. */
    QString setAside = {};
    /** Entries that were whole and are in the new file. */
    qsizetype rescued = 0;
    /** Entries that were found and could not be read, or were not what was written. */
    qsizetype lost = 0;

    friend bool operator==(const JournalDamage &, const JournalDamage &) = default;
};

/** All that a journal holds; each list the oldest first. */
struct JournalContent
{
    QList<KeptDraft> drafts = {};
    QList<OutboxItem> items = {};
    QList<HistoryEntry> history = {};
    /** What had to be done to read it. */
    std::optional<JournalDamage> damage = {};

    friend bool operator==(const JournalContent &, const JournalContent &) = default;
};

/** A change of a journal: all of it happens, or nothing. What goes, goes first; putting replaces what has the same id.
 */
struct JournalChange
{
    QList<KeptDraft> putDrafts = {};
    QList<QUuid> removeDrafts = {};
    QList<OutboxItem> putItems = {};
    QList<QUuid> removeItems = {};
    QList<HistoryEntry> putHistory = {};
    QList<QUuid> removeHistory = {};
};

/**
 * What must not be lost of one workspace's work on this computer: drafts, the Outbox, and what was done. Called and
 * answered on the thread it was made on; calls are done one after the other, on another thread. Every call ends exactly
 * once, also when the port dies first (ErrorCause::Cancelled). Errors are ErrorKind::Storage.
 */
class JournalPort
{
public:
    JournalPort() = default;
    virtual ~JournalPort() = default;
    Q_DISABLE_COPY_MOVE(JournalPort)

    /** Everything that was kept, by any earlier version too. */
    [[nodiscard]] virtual Answer<JournalContent> read() = 0;
    /** Done means that it would be there after a power cut now. An error means that nothing of it was kept. */
    [[nodiscard]] virtual Answer<Done> write(const JournalChange &change) = 0;
};

} // namespace Clientele
