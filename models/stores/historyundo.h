// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"
#include "models/values/historyentry.h"
#include "models/values/result.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <stop_token>

namespace Clientele {

class Outbox;

/**
 * Takes back what was done on the server, by doing the opposite: deletes what was created, puts back what was changed,
 * creates what was deleted. Nothing that somebody else has changed since is touched. GUI thread.
 */
class HistoryUndo : public QObject
{
    Q_OBJECT

public:
    /** @p outbox is not owned and outlives this. */
    explicit HistoryUndo(Outbox &outbox, QObject *parent = nullptr);
    ~HistoryUndo() override;

    [[nodiscard]] bool isBusy() const { return !m_underWay.isEmpty(); }
    /** Ends with undone() or failed(). Does nothing for what is under way, was undone, or is not in the history. */
    void undo(const QUuid &id);

Q_SIGNALS:
    void busyChanged();
    /** It was done, or is in the Outbox to be done. */
    void undone(const Clientele::HistoryEntry &entry);
    /** Nothing was changed. ErrorCause::ChangedByOthers: somebody else has changed the client since. */
    void failed(const Clientele::HistoryEntry &entry, const Clientele::Error &error);

private:
    void readFirst(const HistoryEntry &entry);
    void onRead(const HistoryEntry &entry, const Client &now);
    void removeCreated(const HistoryEntry &entry, const Client &now);
    void putBack(const HistoryEntry &entry, const Client &now);
    void createAnew(const HistoryEntry &entry);
    void follow(const HistoryEntry &entry, const Answer<Client> &answer);
    void succeed(const HistoryEntry &entry);
    void fail(const HistoryEntry &entry, const Error &error);

    Outbox &m_outbox;
    QSet<QUuid> m_underWay;
    std::stop_source m_stop;
};

} // namespace Clientele
