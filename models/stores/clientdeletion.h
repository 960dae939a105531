// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/outboxitem.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>

namespace Clientele {

class Outbox;

/**
 * Clients that are to be deleted. Each waits in the Outbox for a while in which it can be taken back, and nothing is
 * sent before that is over. Lists hide pendingIds(). GUI thread.
 */
class ClientDeletion : public QObject
{
    Q_OBJECT

public:
    /** Long enough to read what happened and press a button. */
    static constexpr std::chrono::seconds UNDO_WINDOW{10};
    /** When one more is to be deleted, the oldest is sent. */
    static constexpr int MOST_WAITING = 5;

    /** @p outbox is not owned and outlives this. */
    explicit ClientDeletion(Outbox &outbox, std::chrono::milliseconds undoWindow = UNDO_WINDOW,
                            QObject *parent = nullptr);

    /** Those that can be taken back, the oldest first. */
    [[nodiscard]] QList<Client> waiting() const;
    /** All that no list is to show: those that are in the Outbox to be deleted. */
    [[nodiscard]] QStringList pendingIds() const;
    /** True while one is being sent. */
    [[nodiscard]] bool isSending() const;
    /** How long the one that is sent next can still be taken back. Zero when none waits. */
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    /** Something is on its way into the journal; all that is there outlives the program. */
    [[nodiscard]] bool isBeingKept() const;
    /** Those that were taken back without the journal knowing it: after the next start they would be deleted. */
    [[nodiscard]] QList<Client> takenBackInVain() const;
    /** Tries at once to get that into the journal. */
    void keepAgain();

    /** @p client is to be deleted. Does nothing when it is pending already; failed() when that could not be kept. */
    void remove(const Client &client);
    /** Takes @p clientId back, if it still waits. */
    void undo(const QString &clientId);

Q_SIGNALS:
    /** Any of waiting(), pendingIds() and isSending(). */
    void changed();
    /** isBeingKept() or takenBackInVain(), or it was tried in vain. */
    void keptChanged();
    void undone(const Clientele::Client &client);
    /** The server no longer has it. */
    void done(const Clientele::Client &client);
    /** It is back, as the server did not want to delete it, or it could not be kept that it is to be deleted. */
    void failed(const Clientele::Client &client, const Clientele::Error &error);

private:
    [[nodiscard]] QList<OutboxItem> removals() const;
    [[nodiscard]] QList<OutboxItem> undoable() const;
    void noteTakenBack(const OutboxItem &item);
    void noteWritten();

    Outbox &m_outbox;
    std::chrono::milliseconds m_undoWindow;
    /** Ids of those that are on their way into the Outbox. */
    QStringList m_keeping;
    /** Taken back, and perhaps still in the journal. */
    QList<OutboxItem> m_takenBack;
};

} // namespace Clientele
