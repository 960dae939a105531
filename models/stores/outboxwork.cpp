// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// How one entry of the Outbox is sent, and how that ends.
#include "models/stores/clientmerge.h"
#include "models/stores/drafts.h"
#include "models/stores/outbox.h"
#include "models/stores/rowalignment.h"
#include "models/values/whenanswered.h"

#include <QtCore/QRandomGenerator>

#include <utility>

namespace Clientele {

namespace {

/** What can be taken back is shown to people, who do not look further. */
constexpr qsizetype LONGEST_HISTORY = 500;

/** What @p item holds is what is to be; @p client is what is there. */
ClientChanges changesOf(const OutboxItem &item)
{
    return changesBetween(draftOf(item.client), item.draft);
}

QList<QUuid> tooOld(const QList<HistoryEntry> &history)
{
    QList<QUuid> ids;
    for (qsizetype i = 0; i <= history.size() - LONGEST_HISTORY; ++i)
        ids.append(history.at(i).id);
    return ids;
}

HistoryEntry historyOf(const OutboxItem &item, const Client &client)
{
    HistoryEntry entry{.id = item.id, .action = item.action, .at = utcNow()};
    if (item.action != ClientAction::Create)
        entry.before = item.client;
    if (item.action != ClientAction::Remove)
        entry.after = client;
    return entry;
}

} // namespace

template <typename T, typename Handler>
void Outbox::whenOfThisRun(const Answer<T> &answer, Handler handler)
{
    whenAnswered(answer, this, [this, run = m_run, handler = std::move(handler)](const Result<T> &result) {
        if (run == m_run)
            handler(result);
    });
}

void Outbox::begin(const OutboxItem &item, const Work &work)
{
    m_work.insert(item.id, work);
    m_urgent.remove(item.id);
    Q_EMIT busyChanged();
    // A form has just read the client that it changes.
    const bool isRead = item.action == ClientAction::Create || work.caller
                        || (item.action == ClientAction::Remove && item.state != OutboxState::Unknown);
    if (isRead)
        writeAndSend(item);
    else
        readFirst(item);
}

void Outbox::readFirst(const OutboxItem &item)
{
    whenOfThisRun(m_port->get(item.client.id, m_work.value(item.id).stop),
                  [this, item](const Result<Client> &answer) { onRead(item, answer); });
}

void Outbox::onRead(const OutboxItem &item, const Result<Client> &answer)
{
    if (!answer)
        onReadInVain(item, answer.error());
    else if (item.action == ClientAction::Update)
        mergeAndSend(item, *answer);
    else
        writeAndSend(item);
}

void Outbox::onReadInVain(const OutboxItem &item, const Error &error)
{
    if (isGone(error) && item.action == ClientAction::Remove) {
        succeed(item, item.client);
        return;
    }
    // Nothing was sent, so what is doubtful about it is no more so than before.
    const Fate fate = fateOf(error);
    fail(item, error, fate == Fate::Unknown ? Fate::Wait : fate);
}

/** Others may have changed the client since; what collides is for a person. */
void Outbox::mergeAndSend(OutboxItem item, const Client &now)
{
    const ClientDraft base = draftOf(item.client);
    const MergeResult merge = mergeClients(base, alignedWith(base, item.draft), draftOf(now));
    if (!merge.conflicts().isEmpty()) {
        fail(item, {.kind = ErrorKind::Rejected, .cause = ErrorCause::ChangedByOthers}, Fate::Refused);
        return;
    }
    const ClientDraft merged = merge.resolve();
    if (changesBetween(merge.theirs(), merged).isEmpty()) {
        succeed(item, now);
        return;
    }
    item.client = now;
    item.draft = merged;
    writeAndSend(item);
}

void Outbox::writeAndSend(OutboxItem item)
{
    const Work &work = m_work[item.id];
    item.state = OutboxState::Sending;
    ++item.attempts;
    item.lastSentAt = utcNow();
    if (item.firstSentAt.isNull())
        item.firstSentAt = item.lastSentAt;
    item.notBefore = {};
    item.found = {};
    item.error = {};
    JournalChange change{.putItems = {item}};
    if (!work.keptDraft.isNull()) {
        change.removeDrafts = {work.keptDraft};
        m_draftsOfItems.insert(item.id, work.keptDraft);
    }
    if (!work.replaces.isNull())
        change.removeItems = {work.replaces};
    m_ledger.intend(change, [this, item](const Result<Done> &written) {
        if (written)
            send(item);
        else
            onNotWritten(item, written.error());
    });
}

void Outbox::onNotWritten(const OutboxItem &item, const Error &error)
{
    m_pausedUntil = utcNow().addDuration(m_pace.firstPause);
    tellCaller(item.id, error);
    endWork(item.id);
}

void Outbox::send(const OutboxItem &item)
{
    const std::stop_token stop = m_work.value(item.id).stop;
    const auto end = [this, item](const Result<Client> &answer) {
        if (answer)
            succeed(item, *answer);
        else
            fail(item, answer.error(), fateOf(answer.error()));
    };
    if (!m_port) {
        fail(item, {.kind = ErrorKind::NeverSent}, Fate::Wait);
        return;
    }
    switch (item.action) {
    case ClientAction::Create:
        noteNamesakes(item);
        whenOfThisRun(m_port->create({.draft = item.draft, .key = item.id}, stop), end);
        break;
    case ClientAction::Update:
        whenOfThisRun(m_port->update({.client = item.client, .changes = changesOf(item)}, stop), end);
        break;
    case ClientAction::Remove:
        whenOfThisRun(m_port->remove(item.client.id, stop), [item, end](const Result<Done> &answer) {
            end(answer ? Result<Client>(item.client) : Result<Client>(answer.error()));
        });
        break;
    }
}

/** Who looked like it before it was sent, as far as that was known: what is known never changes once made. */
void Outbox::noteNamesakes(const OutboxItem &item)
{
    const CatalogPtr known = m_known ? m_known() : nullptr;
    if (!known || item.attempts > 1 || !item.namesakes.isEmpty())
        return;
    m_workers.run(
        this, [known, item] { return lookAlikes(*known, {item}).constFirst(); },
        [this, id = item.id, run = m_run](const QList<Client> &alike) {
            if (run == m_run)
                keepNamesakes(id, idsOf(alike));
        });
}

/** Nothing is written of an item that is worked on: its end may be on the way into the journal. */
void Outbox::keepNamesakes(const QUuid &id, const QStringList &namesakes)
{
    if (const auto work = m_work.find(id); work != m_work.end()) {
        work->namesakes = namesakes;
        return;
    }
    auto item = m_ledger.find(id);
    if (!item || namesakes.isEmpty() || item->namesakes == namesakes)
        return;
    item->namesakes = namesakes;
    m_ledger.record({.putItems = {*item}}, [] {});
}

// --- Its end -----------------------------------------------------------------------------------------------------

void Outbox::succeed(const OutboxItem &item, const Client &client)
{
    const JournalChange change{
        .removeItems = {item.id}, .putHistory = {historyOf(item, client)}, .removeHistory = tooOld(history())};
    m_ledger.record(change, [this, item, client] {
        Q_EMIT done(item.id, item.action, client);
        tellCaller(item.id, client);
        endWork(item.id);
    });
}

void Outbox::fail(const OutboxItem &item, const Error &error, Fate fate)
{
    const Work work = m_work.value(item.id);
    m_isSignedOut = m_isSignedOut || fate == Fate::WaitForSignIn;
    const bool wasStopped = fate == Fate::Wait && error.cause == ErrorCause::Cancelled;
    const bool waits = fate == Fate::Wait && !wasStopped;
    const bool isDoubtful = item.action == ClientAction::Create && (fate == Fate::Unknown || work.mayExist);
    if (item.action == ClientAction::Remove && fate == Fate::Refused)
        giveBack(item, error);
    else if (work.caller && !waits && !isDoubtful)
        giveBack(item, error);
    else
        keep(item, error, fate);
}

void Outbox::giveBack(const OutboxItem &item, const Error &error)
{
    JournalChange change{.removeItems = {item.id}};
    const Work work = m_work.value(item.id);
    if (!work.keptDraft.isNull()) {
        OutboxItem refused = item;
        refused.error = fateOf(error) == Fate::Refused ? std::optional(error) : std::nullopt;
        change.putDrafts = {draftFor(refused, work.keptDraft)};
    }
    m_ledger.record(change, [this, item, error] {
        if (item.action == ClientAction::Remove)
            Q_EMIT removalFailed(item.client, error);
        tellCaller(item.id, error);
        endWork(item.id);
    });
}

KeptDraft Outbox::draftFor(const OutboxItem &item, const QUuid &id)
{
    KeptDraft draft{.id = id, .draft = withoutReference(item), .begunAt = item.since, .changedAt = utcNow()};
    if (item.action == ClientAction::Update)
        draft.client = item.client;
    if (item.error && fateOf(*item.error) == Fate::Refused)
        draft.refusal = item.error;
    return draft;
}

void Outbox::keep(OutboxItem item, const Error &error, Fate fate)
{
    const bool mayExist = m_work.value(item.id).mayExist;
    if (const QStringList namesakes = m_work.value(item.id).namesakes; !namesakes.isEmpty())
        item.namesakes = namesakes;
    item.error = error;
    item.error->outboxItem = item.id;
    if (fate == Fate::Unknown || mayExist)
        item.state = OutboxState::Unknown;
    else
        item.state = fate == Fate::Refused ? OutboxState::Rejected : OutboxState::Waiting;
    const auto pause = pauseAfter(item.attempts, QRandomGenerator::global()->generateDouble(), m_pace);
    item.notBefore = utcNow().addDuration(error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : pause);
    m_ledger.record({.putItems = {item}}, [this, item, mayExist] {
        Error told = *item.error;
        if (item.state == OutboxState::Waiting)
            told.kind = ErrorKind::InOutbox;
        else if (item.state == OutboxState::Unknown && !mayExist)
            told.kind = ErrorKind::OutcomeUnknown;
        const bool isAwaited = m_work.value(item.id).caller != nullptr;
        tellCaller(item.id, told);
        if (!isAwaited)
            Q_EMIT stays(item);
        const QStringList learntSince = m_work.value(item.id).namesakes;
        endWork(item.id);
        keepNamesakes(item.id, learntSince);
    });
}

void Outbox::tellCaller(const QUuid &id, const Result<Client> &result)
{
    const auto caller = std::exchange(m_work[id].caller, nullptr);
    if (!caller)
        return;
    caller->addResult(result);
    caller->finish();
}

void Outbox::endWork(const QUuid &id)
{
    m_work.remove(id);
    Q_EMIT busyChanged();
    m_checking.reschedule();
    goOn();
}

} // namespace Clientele
