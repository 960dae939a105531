// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxledger.h"

#include "models/values/whenanswered.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Clientele {

namespace {

constexpr std::chrono::seconds BETWEEN_TRIES{2};

template <typename Entry>
void put(QList<Entry> &entries, const QList<Entry> &changed)
{
    for (const Entry &entry : changed) {
        const auto there = std::ranges::find(entries, entry.id, &Entry::id);
        if (there == entries.end())
            entries.append(entry);
        else
            *there = entry;
    }
}

template <typename Entry>
void remove(QList<Entry> &entries, const QList<QUuid> &ids)
{
    entries.removeIf([&](const Entry &entry) { return ids.contains(entry.id); });
}

/** What is to be put and removed, so that those with @p ids are in a journal as they are in @p entries. */
template <typename Entry>
void add(const QList<Entry> &entries, const QSet<QUuid> &ids, QList<Entry> &puts, QList<QUuid> &removes)
{
    for (const QUuid &id : ids) {
        const auto there = std::ranges::find(entries, id, &Entry::id);
        if (there == entries.end())
            removes.append(id);
        else
            puts.append(*there);
    }
}

} // namespace

OutboxLedger::OutboxLedger(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(BETWEEN_TRIES);
    connect(&m_again, &QTimer::timeout, this, &OutboxLedger::writeAgain);
}

void OutboxLedger::setJournal(JournalPort *journal, const JournalContent &content)
{
    ++m_run;
    m_journal = journal;
    m_items = content.items;
    m_history = content.history;
    m_unwrittenItems.clear();
    m_unwrittenHistory.clear();
    m_unwrittenDrafts.clear();
    m_again.stop();
    m_writing = 0;
    setFailure({});
    Q_EMIT changed();
    Q_EMIT writingChanged();
}

std::optional<OutboxItem> OutboxLedger::find(const QUuid &id) const
{
    const auto there = std::ranges::find(m_items, id, &OutboxItem::id);
    return there == m_items.end() ? std::nullopt : std::optional(*there);
}

void OutboxLedger::write(const JournalChange &change, const Written &then)
{
    ++m_writing;
    Q_EMIT writingChanged();
    whenAnswered(m_journal->write(change), this, [this, run = m_run, then](const Result<Done> &answer) {
        if (run != m_run)
            return;
        --m_writing;
        if (!answer)
            setFailure(answer.error());
        else if (isWritten())
            setFailure({});
        then(answer);
        Q_EMIT writingChanged();
    });
}

void OutboxLedger::intend(const JournalChange &change, const Written &then)
{
    write(change, [this, change, then](const Result<Done> &answer) {
        if (answer)
            apply(change);
        then(answer);
    });
}

void OutboxLedger::record(const JournalChange &change, const std::function<void()> &then)
{
    write(change, [this, change, then](const Result<Done> &answer) {
        apply(change);
        if (!answer)
            noteUnwritten(change);
        then();
    });
}

void OutboxLedger::noteUnwritten(const JournalChange &change)
{
    for (const OutboxItem &item : change.putItems)
        m_unwrittenItems.insert(item.id);
    for (const QUuid &id : change.removeItems)
        m_unwrittenItems.insert(id);
    for (const HistoryEntry &entry : change.putHistory)
        m_unwrittenHistory.insert(entry.id);
    for (const QUuid &id : change.removeHistory)
        m_unwrittenHistory.insert(id);
    m_unwrittenDrafts += change.putDrafts;
    m_again.start();
}

bool OutboxLedger::isWritten() const
{
    return m_unwrittenItems.isEmpty() && m_unwrittenHistory.isEmpty() && m_unwrittenDrafts.isEmpty();
}

/** As it stands now, which may be later than what could not be written. */
JournalChange OutboxLedger::unwritten() const
{
    JournalChange change{.putDrafts = m_unwrittenDrafts};
    add(m_items, m_unwrittenItems, change.putItems, change.removeItems);
    add(m_history, m_unwrittenHistory, change.putHistory, change.removeHistory);
    return change;
}

void OutboxLedger::writeAgain()
{
    if (isWritten() || !m_journal)
        return;
    const JournalChange change = unwritten();
    m_unwrittenItems.clear();
    m_unwrittenHistory.clear();
    m_unwrittenDrafts.clear();
    write(change, [this, change](const Result<Done> &answer) {
        if (!answer)
            noteUnwritten(change);
    });
}

void OutboxLedger::apply(const JournalChange &change)
{
    remove(m_items, change.removeItems);
    put(m_items, change.putItems);
    remove(m_history, change.removeHistory);
    put(m_history, change.putHistory);
    Q_EMIT changed();
}

void OutboxLedger::setFailure(const std::optional<Error> &failure)
{
    if (std::exchange(m_failure, failure) != failure)
        Q_EMIT failureChanged();
}

} // namespace Clientele
