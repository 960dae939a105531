// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/stores/outboxcheck.h"
#include "models/stores/outboxledger.h"
#include "models/stores/outboxrules.h"
#include "models/stores/workers.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <stop_token>

namespace Clientele {

/**
 * Looks for the creations of an Outbox whose end is not known: one list of all clients serves them all, once the server
 * has had time to finish, and not too often. GUI thread; what takes long is done on another.
 */
class OutboxChecking : public QObject
{
    Q_OBJECT

public:
    /** @p ledger is not owned and outlives this. */
    OutboxChecking(const OutboxLedger &ledger, const OutboxPace &pace, QObject *parent = nullptr);
    ~OutboxChecking() override;

    /** Not owned; null: there is none for now. What is under way is forgotten. */
    void setPort(ClientListPort *port);
    void setNumberReading(const NumberReading &reading) { m_reading = reading; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

    /** Looks at once, for @p id above all. */
    void look(const QUuid &id);
    /** The entries are others, or stand otherwise. */
    void reschedule();

Q_SIGNALS:
    void lookingChanged();
    /** For each creation of unknown end that the server has had time for, or that was asked for. */
    void looked(const Clientele::OutboxItem &item, const Clientele::CheckResult &result);
    /** Of one that was asked for. */
    void failed(const QUuid &id, const Clientele::Error &error);

private:
    [[nodiscard]] QList<OutboxItem> creations(const QList<OutboxState> &states) const;
    [[nodiscard]] QDateTime settledAt(const OutboxItem &item) const;
    [[nodiscard]] bool wasLookedAt(const OutboxItem &item) const;
    void begin();
    void onFetched(const CatalogPtr &catalog);
    void tell(const QList<OutboxItem> &items, const QList<QList<Client>> &alike);
    void end();
    void endInVain(const Error &error);

    const OutboxLedger &m_ledger;
    OutboxPace m_pace;
    ClientListPort *m_port = nullptr;
    NumberReading m_reading;
    int m_run = 0;
    bool m_isLooking = false;
    std::stop_source m_stop;
    QSet<QUuid> m_asked;
    /** When each was looked for last, as of the time the list was asked for. */
    QHash<QUuid, QDateTime> m_lookedAt;
    QDateTime m_beganAt;
    QTimer m_timer;
    Workers m_workers;
};

} // namespace Clientele
