// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journal.h"

#include "models/storage/journalfile.h"

#include <algorithm>

namespace Clientele {

namespace {

constexpr std::chrono::seconds PATIENCE(30);
constexpr std::chrono::seconds PATIENCE_WHEN_CLOSING(3);
constexpr std::chrono::milliseconds BETWEEN_WRITING_TRIES(10);

template <typename T>
std::shared_ptr<QPromise<Result<T>>> begunPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void endPromise(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Journal::Journal(const QString &file)
    : m_file(file)
    , m_thread([this] { run(); })
{}

Journal::~Journal()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_patience = Clock::now() + PATIENCE_WHEN_CLOSING;
    }
    m_changed.notify_one();
    m_thread.join();
    deliver();
    const Error cancelled{.kind = ErrorKind::Storage, .cause = ErrorCause::Cancelled};
    for (const Call &call : m_waiting)
        std::visit([&cancelled](const auto &each) { endPromise(*each.promise, {cancelled}); }, call);
}

Answer<JournalContent> Journal::read()
{
    const auto promise = begunPromise<JournalContent>();
    enqueue(ReadCall{.promise = promise});
    return promise->future();
}

Answer<Done> Journal::write(const JournalChange &change)
{
    const auto promise = begunPromise<Done>();
    enqueue(WriteCall{.change = change, .promise = promise});
    return promise->future();
}

void Journal::enqueue(Call call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(call));
    }
    m_changed.notify_one();
}

void Journal::deliver()
{
    std::vector<std::function<void()>> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    // Whoever is answered may destroy this object.
    for (const auto &each : answers)
        each();
}

void Journal::run()
{
    JournalFile file(m_file, [this] { return waitForOthers(); });
    while (auto call = nextCall()) {
        std::visit([this, &file](const auto &each) { perform(file, each); }, *call);
        if (isIdle())
            file.tidyUp();
    }
}

/** When closing, only what is to be written is left to do. */
std::optional<Journal::Call> Journal::nextCall()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
    const auto next = std::ranges::find_if(
        m_waiting, [this](const Call &call) { return !m_closing || std::holds_alternative<WriteCall>(call); });
    if (next == m_waiting.end())
        return std::nullopt;
    if (!m_closing)
        m_patience = Clock::now() + PATIENCE;
    Call call = std::move(*next);
    m_waiting.erase(next);
    return call;
}

bool Journal::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

/** A moment only; false when the call has waited long enough. */
bool Journal::waitForOthers()
{
    std::unique_lock lock(m_mutex);
    if (Clock::now() >= m_patience)
        return false;
    m_changed.wait_for(lock, BETWEEN_WRITING_TRIES);
    return true;
}

void Journal::perform(JournalFile &file, const ReadCall &call)
{
    answer<JournalContent>(call.promise, file.read());
}

void Journal::perform(JournalFile &file, const WriteCall &call)
{
    answer<Done>(call.promise, file.write(call.change));
}

template <typename T>
void Journal::answer(const Promise<T> &promise, Result<T> result)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.emplace_back([promise, result = std::move(result)] { endPromise(*promise, result); });
    }
    QMetaObject::invokeMethod(
        &m_asker, [this] { deliver(); }, Qt::QueuedConnection);
}

} // namespace Clientele
