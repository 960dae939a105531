// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/historyundo.h"

#include "models/stores/clientmerge.h"
#include "models/stores/drafts.h"
#include "models/stores/outbox.h"
#include "models/stores/rowalignment.h"
#include "models/values/whenanswered.h"

#include <algorithm>

namespace Clientele {

namespace {

const Error CHANGED_BY_OTHERS{.kind = ErrorKind::Rejected, .cause = ErrorCause::ChangedByOthers};

/** What an answer told of custom fields may be less than there is. */
bool isUntouchedSince(const Client &after, const Client &now)
{
    ClientDraft then = draftOf(after);
    const ClientDraft today = draftOf(now);
    if (then.customFields.isEmpty())
        then.customFields = today.customFields;
    return sameData(then, today);
}

} // namespace

HistoryUndo::HistoryUndo(Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{}

HistoryUndo::~HistoryUndo()
{
    m_stop.request_stop();
}

void HistoryUndo::undo(const QUuid &id)
{
    const auto entry = std::ranges::find(m_outbox.history(), id, &HistoryEntry::id);
    if (entry == m_outbox.history().end() || entry->undone || m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    Q_EMIT busyChanged();
    if (entry->action == ClientAction::Remove)
        createAnew(*entry);
    else
        readFirst(*entry);
}

void HistoryUndo::readFirst(const HistoryEntry &entry)
{
    if (!m_outbox.port()) {
        fail(entry, {.kind = ErrorKind::NeverSent});
        return;
    }
    whenAnswered(m_outbox.port()->get(entry.after->id, m_stop.get_token()), this,
                 [this, entry](const Result<Client> &answer) {
                     if (answer)
                         onRead(entry, *answer);
                     else if (isGone(answer.error()) && entry.action == ClientAction::Create)
                         succeed(entry);
                     else
                         fail(entry, answer.error());
                 });
}

void HistoryUndo::onRead(const HistoryEntry &entry, const Client &now)
{
    if (entry.action == ClientAction::Create)
        removeCreated(entry, now);
    else
        putBack(entry, now);
}

void HistoryUndo::removeCreated(const HistoryEntry &entry, const Client &now)
{
    if (!isUntouchedSince(*entry.after, now)) {
        fail(entry, CHANGED_BY_OTHERS);
        return;
    }
    m_outbox.remove(now, {}, [this, entry](const Result<Done> &kept) {
        if (kept)
            succeed(entry);
        else
            fail(entry, kept.error());
    });
}

void HistoryUndo::putBack(const HistoryEntry &entry, const Client &now)
{
    const ClientDraft after = draftOf(*entry.after);
    const MergeResult merge = mergeClients(after, alignedWith(after, draftOf(*entry.before)), draftOf(now));
    if (!merge.conflicts().isEmpty()) {
        fail(entry, CHANGED_BY_OTHERS);
        return;
    }
    const ClientChanges changes = changesBetween(merge.theirs(), merge.resolve());
    if (changes.isEmpty())
        succeed(entry);
    else
        follow(entry, m_outbox.update({.client = now, .changes = changes}, m_stop.get_token()));
}

void HistoryUndo::createAnew(const HistoryEntry &entry)
{
    follow(entry, m_outbox.create({.draft = draftOf(*entry.before)}, m_stop.get_token()));
}

void HistoryUndo::follow(const HistoryEntry &entry, const Answer<Client> &answer)
{
    whenAnswered(answer, this, [this, entry](const Result<Client> &ended) {
        // From the Outbox it goes on by itself.
        if (ended || !ended.error().outboxItem.isNull())
            succeed(entry);
        else
            fail(entry, ended.error());
    });
}

void HistoryUndo::succeed(const HistoryEntry &entry)
{
    m_underWay.remove(entry.id);
    m_outbox.noteUndone(entry.id);
    Q_EMIT undone(entry);
    Q_EMIT busyChanged();
}

void HistoryUndo::fail(const HistoryEntry &entry, const Error &error)
{
    m_underWay.remove(entry.id);
    Q_EMIT failed(entry, error);
    Q_EMIT busyChanged();
}

} // namespace Clientele
