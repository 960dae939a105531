// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Clientele::Tests {

/**
 * A journal in memory. Answers at once, or when the test says so; what is asked for while answers are held is done when
 * they are released, in its order. Calls that are held when it dies end as cancelled, and their writes are not kept.
 */
class FakeJournal : public JournalPort
{
public:
    FakeJournal() = default;
    explicit FakeJournal(JournalContent content)
        : m_content(std::move(content))
    {}
    ~FakeJournal() override
    {
        failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::Cancelled});
        release();
    }
    Q_DISABLE_COPY_MOVE(FakeJournal)

    /** A damage that is in the content is told to the first who reads. */
    [[nodiscard]] Answer<JournalContent> read() override
    {
        ++m_reads;
        return begin<JournalContent>([this] {
            const JournalContent content = m_content;
            m_content.damage.reset();
            return content;
        });
    }
    [[nodiscard]] Answer<Done> write(const JournalChange &change) override
    {
        m_changes.push_back(change);
        return begin<Done>([this, change] {
            apply(change);
            return Done();
        });
    }

    /** What would be there after a power cut. */
    [[nodiscard]] const JournalContent &content() const { return m_content; }
    /** Every change that was asked for, those that failed or are held too. */
    [[nodiscard]] const QList<JournalChange> &changes() const { return m_changes; }
    [[nodiscard]] int reads() const { return m_reads; }
    /** Calls that are held. */
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }

    /** From now on calls end with @p error and change nothing; with nothing they succeed again. */
    void failWith(const std::optional<Error> &error) { m_error = error; }
    /** From now on answers wait for release(). */
    void hold() { m_isHolding = true; }
    /** Does and answers what was held; answers come at once from now on. */
    void release()
    {
        m_isHolding = false;
        for (const auto &each : std::exchange(m_held, {}))
            each();
    }

private:
    template <typename T>
    [[nodiscard]] Answer<T> begin(const std::function<T()> &act)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto end = [this, promise, act] {
            promise->addResult(m_error ? Result<T>(*m_error) : Result<T>(act()));
            promise->finish();
        };
        if (m_isHolding)
            m_held.emplace_back(end);
        else
            end();
        return promise->future();
    }

    void apply(const JournalChange &change)
    {
        applyTo(m_content.drafts, change.removeDrafts, change.putDrafts);
        applyTo(m_content.items, change.removeItems, change.putItems);
        applyTo(m_content.history, change.removeHistory, change.putHistory);
    }
    template <typename Entry>
    static void applyTo(QList<Entry> &entries, const QList<QUuid> &removed, const QList<Entry> &put)
    {
        entries.removeIf([&removed](const Entry &each) { return removed.contains(each.id); });
        for (const Entry &entry : put) {
            const auto same =
                std::ranges::find_if(entries, [&entry](const Entry &each) { return each.sameIdentityAs(entry); });
            if (same == entries.end())
                entries.push_back(entry);
            else
                *same = entry;
        }
    }

    JournalContent m_content;
    QList<JournalChange> m_changes;
    std::vector<std::function<void()>> m_held;
    std::optional<Error> m_error;
    bool m_isHolding = false;
    int m_reads = 0;
};

} // namespace Clientele::Tests
