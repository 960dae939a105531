// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Clientele {

/**
 * Brings drafts into a journal, one write at a time, each with all that changed meanwhile. What is to be kept is
 * written after a short while that typing on does not prolong; what cannot be written is tried again until it can. GUI
 * thread.
 */
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        /** From a change to its write, at most, unless another write is under way. */
        std::chrono::milliseconds delay{200};
        /** From a failed write to the next; doubles each time. */
        std::chrono::milliseconds firstRetry{std::chrono::seconds(1)};
        std::chrono::milliseconds longestRetry{std::chrono::seconds(30)};
    };

    /** @p journal is kept alive for as long as this lives. */
    DraftWriter(std::shared_ptr<JournalPort> journal, const Timing &timing, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<JournalPort> &journal() const { return m_journal; }

    void keep(const KeptDraft &draft);
    void remove(const QUuid &id);
    /** What was to be kept of @p id and is not on its way is no longer to be written. */
    void forget(const QUuid &id);
    /** Writes what is to be written now, or as soon as the write under way has ended. */
    void flush();

    /** The journal holds what it was given. */
    [[nodiscard]] bool isSettled() const { return m_pending.isEmpty() && m_underWay.isEmpty(); }
    /** A write is under way or will be before long. Not while it waits to try again after a failure. */
    [[nodiscard]] bool isBusy() const;
    /** @p id was kept or removed, and the journal has not said yet that it is. */
    [[nodiscard]] bool isPending(const QUuid &id) const;
    /** Something that is to be kept is not in the journal, as far as is known. */
    [[nodiscard]] bool wouldLoseSomething() const;
    /** Why the last write failed; nothing when it did not. */
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /** Any of the above. */
    void changed();
    /** The journal holds, or holds no longer, what has these ids. */
    void written(const QList<QUuid> &ids);

private:
    /** A draft, or nothing where it is to be removed. */
    using Changes = QHash<QUuid, std::optional<KeptDraft>>;

    void note(const QUuid &id, const std::optional<KeptDraft> &draft);
    void schedule(std::chrono::milliseconds delay);
    void write();
    void endWrite(const Result<Done> &result);
    void endFailed(const Error &error);

    std::shared_ptr<JournalPort> m_journal;
    Timing m_timing;
    QTimer m_timer;
    /** The time for a write came while another was under way. */
    bool m_isDue = false;
    Changes m_pending;
    Changes m_underWay;
    std::optional<Error> m_failure;
    std::chrono::milliseconds m_retry;
};

} // namespace Clientele
