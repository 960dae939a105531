// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outbox.h"

#include "models/stores/drafts.h"

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

/** On their way at once; more would only queue for the same server. */
constexpr int MOST_SENDING = 4;
/** Nothing waits longer than a server may ask for; a later time is that of a clock that was set back. */
constexpr std::chrono::minutes LONGEST_WAIT{61};

ClientDraft withChanges(ClientDraft draft, const ClientChanges &changes)
{
    draft.name = changes.name.value_or(draft.name);
    draft.avatarUrl = changes.avatarUrl.value_or(draft.avatarUrl);
    draft.contactMethods = changes.contactMethods.value_or(draft.contactMethods);
    draft.customFields = changes.customFields.value_or(draft.customFields);
    return draft;
}

Error noJournal()
{
    return {.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFailed};
}

} // namespace

Outbox::Outbox(const OutboxPace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_checking(m_ledger, pace)
    , m_workers(1)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::goOn);
    connect(&m_ledger, &OutboxLedger::changed, this, &Outbox::changed);
    connect(&m_ledger, &OutboxLedger::writingChanged, this, &Outbox::busyChanged);
    connect(&m_ledger, &OutboxLedger::failureChanged, this, &Outbox::storageFailureChanged);
    connect(&m_checking, &OutboxChecking::lookingChanged, this, &Outbox::busyChanged);
    connect(&m_checking, &OutboxChecking::looked, this, &Outbox::onChecked);
    connect(&m_checking, &OutboxChecking::failed, this, &Outbox::checkFailed);
}

Outbox::~Outbox() = default;

void Outbox::setJournal(JournalPort *journal, const JournalContent &content)
{
    ++m_run;
    const auto callers = std::exchange(m_work, {});
    for (const Work &work : callers) {
        if (work.caller) {
            work.caller->addResult(Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled});
            work.caller->finish();
        }
    }
    m_urgent.clear();
    m_draftsOfItems.clear();
    JournalContent mended = content;
    for (OutboxItem &item : mended.items) {
        if (item.state == OutboxState::Sending)
            item.state = OutboxState::Unknown;
        if (canBeTakenBack(item))
            item.notBefore = utcNow().addDuration(m_pace.undoWindow);
    }
    m_ledger.setJournal(journal, mended);
    m_checking.reschedule();
    goOn();
}

void Outbox::setPorts(ClientsPort *clients, ClientListPort *list)
{
    m_port = clients;
    m_isSignedOut = false;
    m_checking.setPort(list);
    goOn();
}

bool Outbox::isBusy() const
{
    return !m_work.isEmpty() || m_ledger.isWriting() || m_checking.isLooking();
}

// --- What forms hand over ----------------------------------------------------------------------------------------

Answer<Client> Outbox::create(const NewClient &client, std::stop_token stop)
{
    const auto former = m_ledger.find(client.key);
    // It may have been found just now.
    if (former && m_work.contains(former->id))
        return readyAnswer<Client>(Error{.kind = ErrorKind::OutcomeUnknown, .outboxItem = former->id});
    OutboxItem item{.id = QUuid::createUuid(), .draft = client.draft, .since = utcNow()};
    const bool isSame = former && sameData(withoutReference(*former), client.draft);
    if (former) {
        item.id = isSame ? former->id : item.id;
        item.draft = isSame ? former->draft : item.draft;
        item.firstSentAt = former->firstSentAt;
        item.namesakes = former->namesakes;
        item.since = former->since;
    }
    if (!isSame)
        addReference(item);
    return handOver(item, {.stop = std::move(stop),
                           .keptDraft = client.keptDraft,
                           .replaces = former && former->id != item.id ? former->id : QUuid(),
                           .mayExist = former.has_value()});
}

/** Not beside a value that a person has put there: a server may keep either of the two. */
void Outbox::addReference(OutboxItem &item) const
{
    if (m_referenceField.isEmpty()
        || std::ranges::find(item.draft.customFields, m_referenceField, &CustomField::key)
               != item.draft.customFields.end())
        return;
    item.draft.customFields.append(
        {.row = RowId::create(), .key = m_referenceField, .value = item.id.toString(QUuid::WithoutBraces)});
}

Answer<Client> Outbox::update(const ClientEdit &edit, std::stop_token stop)
{
    const OutboxItem item{.id = QUuid::createUuid(),
                          .action = ClientAction::Update,
                          .client = edit.client,
                          .draft = withChanges(draftOf(edit.client), edit.changes),
                          .since = utcNow()};
    return handOver(item, {.stop = std::move(stop), .keptDraft = edit.keptDraft});
}

Answer<Client> Outbox::handOver(const OutboxItem &item, const Work &work)
{
    if (!m_ledger.hasJournal() || !m_port)
        return readyAnswer<Client>(noJournal());
    Work begun = work;
    begun.caller = std::make_shared<QPromise<Result<Client>>>();
    begun.caller->start();
    const Answer<Client> answer = begun.caller->future();
    begin(item, begun);
    return answer;
}

QUuid Outbox::remove(const Client &client, std::chrono::milliseconds undoWindow,
                     const std::function<void(const Result<Done> &)> &whenKept)
{
    if (!m_ledger.hasJournal()) {
        whenKept(noJournal());
        return {};
    }
    const OutboxItem item{.id = QUuid::createUuid(),
                          .action = ClientAction::Remove,
                          .client = client,
                          .since = utcNow(),
                          .notBefore = utcNow().addDuration(undoWindow)};
    m_ledger.intend({.putItems = {item}}, [this, whenKept](const Result<Done> &written) {
        whenKept(written);
        goOn();
    });
    return item.id;
}

void Outbox::noteUndone(const QUuid &id)
{
    const auto entry = std::ranges::find(history(), id, &HistoryEntry::id);
    if (entry == history().end())
        return;
    HistoryEntry undone = *entry;
    undone.undone = true;
    m_ledger.record({.putHistory = {undone}}, [] {});
}

// --- What is next ------------------------------------------------------------------------------------------------

bool Outbox::isReady(const OutboxItem &item) const
{
    const bool isRepeatable = item.action != ClientAction::Create && item.state == OutboxState::Unknown;
    return !m_work.contains(item.id) && (item.state == OutboxState::Waiting || isRepeatable) && !isBehindAnother(item);
}

bool Outbox::isBehindAnother(const OutboxItem &item) const
{
    const auto isBefore = [&](const OutboxItem &other) {
        return other.client.id == item.client.id && other.state != OutboxState::Rejected;
    };
    const auto first = std::ranges::find_if(items(), isBefore);
    return !item.client.id.isEmpty() && first != items().end() && first->id != item.id;
}

void Outbox::goOn()
{
    if (!m_port || !m_ledger.hasJournal() || m_isSignedOut)
        return;
    const QDateTime time = utcNow();
    if (m_pausedUntil > time && m_pausedUntil <= time.addDuration(m_pace.longestPause)) {
        goOnAt(m_pausedUntil);
        return;
    }
    const QList<OutboxItem> all = items();
    QDateTime next;
    for (const OutboxItem &item : all) {
        if (m_work.size() >= MOST_SENDING)
            return;
        if (!isReady(item))
            continue;
        const bool isDue = item.notBefore <= time || item.notBefore > time.addDuration(LONGEST_WAIT);
        if (isDue || m_urgent.contains(item.id))
            begin(item, {});
        else if (next.isNull() || item.notBefore < next)
            next = item.notBefore;
    }
    if (!next.isNull())
        goOnAt(next);
}

void Outbox::goOnAt(const QDateTime &time)
{
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(utcNow().msecsTo(time), 1)));
}

void Outbox::sendNow(const QUuid &id)
{
    m_urgent.insert(id);
    goOn();
}

void Outbox::retry()
{
    for (const OutboxItem &item : items()) {
        const bool waitsForServer = item.error && item.error->kind == ErrorKind::NeverSent;
        if (item.state == OutboxState::Waiting && waitsForServer)
            m_urgent.insert(item.id);
    }
    goOn();
}

void Outbox::check(const QUuid &id)
{
    m_checking.look(id);
}

void Outbox::onChecked(const OutboxItem &item, const CheckResult &result)
{
    const auto there = m_ledger.find(item.id);
    if (!there || there->state != OutboxState::Unknown || m_work.contains(item.id))
        return;
    if (result.client) {
        m_work.insert(item.id, {});
        succeed(*there, *result.client);
        return;
    }
    OutboxItem looked = *there;
    looked.found = result.found;
    const bool hasSettled = looked.lastSentAt.addDuration(m_pace.settling) <= utcNow();
    // With a reference it would have been found.
    if (result.found == 0 && hasSettled && referenceOf(looked)) {
        looked.state = OutboxState::Waiting;
        looked.notBefore = {};
    }
    m_ledger.record({.putItems = {looked}}, [this, looked] {
        Q_EMIT checked(looked);
        goOn();
    });
}

void Outbox::sendAgain(const QUuid &id)
{
    const auto item = m_ledger.find(id);
    if (item && item->state == OutboxState::Unknown && !m_work.contains(id) && m_port)
        begin(*item, {.mayExist = true});
}

void Outbox::discard(const QUuid &id)
{
    const auto item = m_ledger.find(id);
    if (!item || m_work.contains(id))
        return;
    m_work.insert(id, {});
    m_ledger.record({.removeItems = {id}}, [this, item] {
        Q_EMIT discarded(*item);
        endWork(item->id);
    });
}

void Outbox::restore(const OutboxItem &item)
{
    if (!m_ledger.find(item.id))
        m_ledger.record({.putItems = {item}}, [this] { goOn(); });
}

void Outbox::takeBack(const QUuid &id)
{
    const auto item = m_ledger.find(id);
    const bool isFree = item && (item->state == OutboxState::Waiting || item->state == OutboxState::Rejected);
    if (!isFree || m_work.contains(id))
        return;
    m_work.insert(id, {});
    const KeptDraft draft = draftFor(*item, m_draftsOfItems.value(id, id));
    m_ledger.record({.putDrafts = {draft}, .removeItems = {id}}, [this, item, draft] {
        Q_EMIT givenBack(*item, draft);
        endWork(item->id);
    });
}

} // namespace Clientele
