// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxchecking.h"

#include "models/values/whenanswered.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Clientele {

OutboxChecking::OutboxChecking(const OutboxLedger &ledger, const OutboxPace &pace, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_pace(pace)
    , m_workers(1)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxChecking::begin);
}

OutboxChecking::~OutboxChecking()
{
    m_stop.request_stop();
}

void OutboxChecking::setPort(ClientListPort *port)
{
    m_port = port;
    ++m_run;
    m_stop.request_stop();
    m_stop = {};
    endInVain({.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled});
}

QList<OutboxItem> OutboxChecking::creations(const QList<OutboxState> &states) const
{
    QList<OutboxItem> items;
    std::ranges::copy_if(m_ledger.items(), std::back_inserter(items), [&](const OutboxItem &item) {
        return item.action == ClientAction::Create && states.contains(item.state);
    });
    return items;
}

QDateTime OutboxChecking::settledAt(const OutboxItem &item) const
{
    return item.lastSentAt.addDuration(m_pace.settling);
}

/** Since it had time to settle. */
bool OutboxChecking::wasLookedAt(const OutboxItem &item) const
{
    const auto looked = m_lookedAt.constFind(item.id);
    return looked == m_lookedAt.cend() ? item.found.has_value() : *looked >= settledAt(item);
}

void OutboxChecking::reschedule()
{
    m_timer.stop();
    if (!m_port || m_isLooking)
        return;
    QDateTime next;
    const QList<OutboxItem> items = creations({OutboxState::Unknown});
    for (const OutboxItem &item : items) {
        if (!wasLookedAt(item) && (next.isNull() || settledAt(item) < next))
            next = settledAt(item);
    }
    if (next.isNull())
        return;
    if (!m_beganAt.isNull())
        next = std::max(next, m_beganAt.addDuration(m_pace.betweenChecks));
    // A clock that was set back must not make it wait for longer than it would have.
    const qint64 longest = std::max(m_pace.settling, m_pace.betweenChecks).count();
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(utcNow().msecsTo(next), 0, longest)));
}

void OutboxChecking::look(const QUuid &id)
{
    m_asked.insert(id);
    if (m_port)
        begin();
    else
        endInVain({.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::NoToken});
}

void OutboxChecking::begin()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_beganAt = utcNow();
    Q_EMIT lookingChanged();
    const auto ignoreProgress = [](qsizetype) {};
    whenAnswered(m_port->fetch(QLocale().name(), ignoreProgress, m_stop.get_token()), this,
                 [this, run = m_run](const Result<FetchedList> &answer) {
                     if (run != m_run)
                         return;
                     if (answer)
                         onFetched(answer->catalog);
                     else
                         endInVain(answer.error());
                 });
}

void OutboxChecking::onFetched(const CatalogPtr &catalog)
{
    // One on its way may be the one that a client in the list belongs to.
    const QList<OutboxItem> items = creations({OutboxState::Unknown, OutboxState::Sending});
    m_workers.run(
        this, [catalog, items] { return lookAlikes(*catalog, items); },
        [this, items, run = m_run](const QList<QList<Client>> &alike) {
            if (run == m_run)
                tell(items, alike);
        });
}

void OutboxChecking::tell(const QList<OutboxItem> &items, const QList<QList<Client>> &alike)
{
    QStringList known;
    for (const HistoryEntry &entry : m_ledger.history()) {
        if (entry.after)
            known.append(entry.after->id);
    }
    const QList<CheckResult> results = judge(items, alike, known, utcNow(), m_reading);
    const QSet<QUuid> asked = std::exchange(m_asked, {});
    for (qsizetype i = 0; i < items.size(); ++i) {
        const OutboxItem &item = items.at(i);
        if (item.state == OutboxState::Sending)
            continue;
        m_lookedAt.insert(item.id, m_beganAt);
        if (results.at(i).client || wasLookedAt(item) || asked.contains(item.id))
            Q_EMIT looked(item, results.at(i));
    }
    for (const QUuid &id : asked) {
        if (std::ranges::find(items, id, &OutboxItem::id) == items.end())
            Q_EMIT failed(id, {.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled});
    }
    end();
}

void OutboxChecking::endInVain(const Error &error)
{
    const QSet<QUuid> asked = std::exchange(m_asked, {});
    for (const QUuid &id : asked)
        Q_EMIT failed(id, error);
    end();
}

void OutboxChecking::end()
{
    if (std::exchange(m_isLooking, false))
        Q_EMIT lookingChanged();
    reschedule();
}

} // namespace Clientele
