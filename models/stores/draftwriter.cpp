// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftwriter.h"

#include "models/values/whenanswered.h"

#include <algorithm>
#include <utility>

namespace Clientele {

DraftWriter::DraftWriter(std::shared_ptr<JournalPort> journal, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_timing(timing)
    , m_retry(timing.firstRetry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftWriter::flush);
}

void DraftWriter::keep(const KeptDraft &draft)
{
    note(draft.id, draft);
}

void DraftWriter::remove(const QUuid &id)
{
    note(id, std::nullopt);
}

void DraftWriter::forget(const QUuid &id)
{
    m_pending.remove(id);
    Q_EMIT changed();
}

void DraftWriter::note(const QUuid &id, const std::optional<KeptDraft> &draft)
{
    m_pending.insert(id, draft);
    schedule(m_timing.delay);
    Q_EMIT changed();
}

/** Sooner than it was, never later. */
void DraftWriter::schedule(std::chrono::milliseconds delay)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(delay);
}

bool DraftWriter::isBusy() const
{
    return !m_underWay.isEmpty() || (m_timer.isActive() && !m_failure);
}

bool DraftWriter::isPending(const QUuid &id) const
{
    return m_pending.contains(id) || m_underWay.contains(id);
}

bool DraftWriter::wouldLoseSomething() const
{
    const auto isPut = [](const std::optional<KeptDraft> &change) { return change.has_value(); };
    return std::ranges::any_of(m_pending, isPut) || std::any_of(m_underWay.cbegin(), m_underWay.cend(), isPut);
}

void DraftWriter::flush()
{
    m_timer.stop();
    m_isDue = !m_underWay.isEmpty() && !m_pending.isEmpty();
    if (m_underWay.isEmpty() && !m_pending.isEmpty())
        write();
    else
        Q_EMIT changed();
}

void DraftWriter::write()
{
    m_isDue = false;
    m_underWay = std::exchange(m_pending, {});
    JournalChange change;
    for (auto each = m_underWay.cbegin(); each != m_underWay.cend(); ++each) {
        if (each.value())
            change.putDrafts.append(*each.value());
        else
            change.removeDrafts.append(each.key());
    }
    whenAnswered(m_journal->write(change), this, [this](const Result<Done> &result) { endWrite(result); });
    Q_EMIT changed();
}

void DraftWriter::endWrite(const Result<Done> &result)
{
    if (!result) {
        endFailed(result.error());
        return;
    }
    const QList<QUuid> ids = std::exchange(m_underWay, {}).keys();
    m_failure.reset();
    m_retry = m_timing.firstRetry;
    if (m_isDue && !m_pending.isEmpty())
        write();
    Q_EMIT changed();
    Q_EMIT written(ids);
}

void DraftWriter::endFailed(const Error &error)
{
    // What has changed again meanwhile is newer.
    m_underWay.insert(m_pending);
    m_pending = std::exchange(m_underWay, {});
    m_isDue = false;
    m_failure = error;
    schedule(m_retry);
    m_retry = std::min(m_retry * 2, m_timing.longestRetry);
    Q_EMIT changed();
}

} // namespace Clientele
