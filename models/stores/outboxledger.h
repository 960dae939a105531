// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace Clientele {

/** The entries of an Outbox and of the history, and their way into the journal. GUI thread. */
class OutboxLedger : public QObject
{
    Q_OBJECT

public:
    explicit OutboxLedger(QObject *parent = nullptr);

    /** Begins another journal, with what was read from it; the former is no longer written to. Not owned; null: none.
     */
    void setJournal(JournalPort *journal, const JournalContent &content);
    [[nodiscard]] bool hasJournal() const { return m_journal != nullptr; }

    /** The oldest first. */
    [[nodiscard]] const QList<OutboxItem> &items() const { return m_items; }
    [[nodiscard]] const QList<HistoryEntry> &history() const { return m_history; }
    [[nodiscard]] std::optional<OutboxItem> find(const QUuid &id) const;

    using Written = std::function<void(const Result<Done> &)>;
    /** Something is meant to be done: entries change when the journal has it, and not at all when it fails. */
    void intend(const JournalChange &change, const Written &then);
    /**
     * Something has happened: entries change whatever becomes of the writing, which is tried again until it works.
     * @p then is called once it was tried.
     */
    void record(const JournalChange &change, const std::function<void()> &then);

    [[nodiscard]] bool isWriting() const { return m_writing > 0; }
    /** What happened last to the entry @p id could not be written so far. */
    [[nodiscard]] bool isUnwritten(const QUuid &id) const { return m_unwrittenItems.contains(id); }
    /** Why the last writing failed, until one succeeds and nothing is left to be written. */
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /** Tries once more at once. */
    void writeAgain();

Q_SIGNALS:
    void changed();
    void writingChanged();
    void failureChanged();

private:
    void write(const JournalChange &change, const Written &then);
    void apply(const JournalChange &change);
    void noteUnwritten(const JournalChange &change);
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] JournalChange unwritten() const;
    void setFailure(const std::optional<Error> &failure);

    JournalPort *m_journal = nullptr;
    /** Which journal; answers of a former one change nothing. */
    int m_run = 0;
    int m_writing = 0;
    QList<OutboxItem> m_items;
    QList<HistoryEntry> m_history;
    /** What of it has changed and is not written. */
    QSet<QUuid> m_unwrittenItems;
    QSet<QUuid> m_unwrittenHistory;
    QList<KeptDraft> m_unwrittenDrafts;
    std::optional<Error> m_failure;
    QTimer m_again;
};

} // namespace Clientele
