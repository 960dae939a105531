// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/clientscache.h"

#include "models/storage/cachefile.h"

#include <algorithm>

namespace Clientele {

namespace {

template <typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void end(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

ClientsCache::ClientsCache(const QString &file)
    : m_file(file)
    , m_thread([this] { run(); })
{}

ClientsCache::~ClientsCache()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_one();
    m_stop.request_stop();
    m_thread.join();
    deliver();
    const Error cancelled{.kind = ErrorKind::Storage, .cause = ErrorCause::Cancelled};
    for (const Call &call : m_waiting)
        std::visit([&cancelled](const auto &each) { end(*each.promise, {cancelled}); }, call);
}

CachedList ClientsCache::firstPage()
{
    return CacheFile::firstPage(m_file);
}

Answer<CachedList> ClientsCache::load(const QString &locale)
{
    const auto promise = startedPromise<CachedList>();
    enqueue(LoadCall{.locale = locale, .promise = promise});
    return promise->future();
}

Answer<Done> ClientsCache::store(const CatalogPtr &catalog, const QDateTime &asOf)
{
    {
        const std::lock_guard lock(m_mutex);
        if (StoreCall *waiting = waitingStore()) {
            waiting->replaced.push_back(std::exchange(waiting->catalog, catalog));
            waiting->asOf = asOf;
            return waiting->promise->future();
        }
    }
    const auto promise = startedPromise<Done>();
    enqueue(StoreCall{.catalog = catalog, .asOf = asOf, .promise = promise});
    return promise->future();
}

ClientsCache::StoreCall *ClientsCache::waitingStore()
{
    const auto found =
        std::ranges::find_if(m_waiting, [](const Call &call) { return std::holds_alternative<StoreCall>(call); });
    return found == m_waiting.end() ? nullptr : &std::get<StoreCall>(*found);
}

void ClientsCache::enqueue(Call call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(call));
    }
    m_changed.notify_one();
}

void ClientsCache::deliver()
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

void ClientsCache::run()
{
    CacheFile file(m_file);
    while (auto call = nextCall()) {
        std::visit([this, &file](const auto &each) { perform(file, each); }, *call);
        file.close();
    }
}

std::optional<ClientsCache::Call> ClientsCache::nextCall()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
    if (m_closing)
        return std::nullopt;
    Call call = std::move(m_waiting.front());
    m_waiting.pop_front();
    return call;
}

void ClientsCache::perform(CacheFile &file, const LoadCall &call)
{
    answer<CachedList>(call.promise, file.load(call.locale, m_stop.get_token()));
}

void ClientsCache::perform(CacheFile &file, const StoreCall &call)
{
    answer<Done>(call.promise, file.store(call.catalog, call.asOf));
}

template <typename T>
void ClientsCache::answer(const Promise<T> &promise, Result<T> result)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.emplace_back([promise, result = std::move(result)] { end(*promise, result); });
    }
    QMetaObject::invokeMethod(
        &m_asker, [this] { deliver(); }, Qt::QueuedConnection);
}

} // namespace Clientele
