// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakejournal.h"

#include <QtCore/QRandomGenerator>

namespace Clientele::Tests {

// Entries with everything an entry can have, and texts that nobody expects.
[[nodiscard]] KeptDraft randomDraft(QRandomGenerator &random);
[[nodiscard]] OutboxItem randomItem(QRandomGenerator &random);
[[nodiscard]] HistoryEntry randomHistory(QRandomGenerator &random);

// The same with rows that have no ids: what is read has other ones than what was written.
[[nodiscard]] KeptDraft withoutRows(KeptDraft draft);
[[nodiscard]] OutboxItem withoutRows(OutboxItem item);
[[nodiscard]] HistoryEntry withoutRows(HistoryEntry entry);
[[nodiscard]] JournalContent withoutRows(JournalContent content);

[[nodiscard]] qsizetype entryCount(const JournalContent &content);

/** Changes as they come in days of work: the same ones for a seed in every process. */
class JournalScript
{
public:
    explicit JournalScript(quint32 seed)
        : m_random(seed)
    {}

    [[nodiscard]] JournalChange next();
    void skip(int count);
    /** What a journal holds after all changes so far. */
    [[nodiscard]] JournalContent content() const { return withoutRows(m_journal.content()); }
    /** Every form that entries had so far. */
    [[nodiscard]] const JournalContent &everything() const { return m_everything; }

private:
    template <typename Entry>
    void change(QList<Entry> &put, QList<QUuid> &removed, const QList<Entry> &present, QList<Entry> &everything,
                Entry (*make)(QRandomGenerator &));

    QRandomGenerator m_random;
    FakeJournal m_journal;
    JournalContent m_everything;
};

/** The number given for the short form of a test; ten times as many when CLIENTELE_TORTURE is set. */
[[nodiscard]] int rounds(int ordinary);

} // namespace Clientele::Tests
