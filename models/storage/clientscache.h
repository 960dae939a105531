// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientscacheport.h"

#include <QtCore/QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <variant>
#include <vector>

namespace Clientele {

class CacheFile;

/**
 * A ClientsCachePort whose lists are in a SQLite file, which several programs may share. A store that is asked for
 * while another still waits takes its place, and both end as it ends. The destructor waits for a store under way and
 * cuts a load short; those behind it end with ErrorCause::Cancelled.
 */
class ClientsCache : public ClientsCachePort
{
public:
    /** @p file is made when something is stored; its folder is there. */
    explicit ClientsCache(const QString &file);
    ~ClientsCache() override;
    Q_DISABLE_COPY_MOVE(ClientsCache)

    [[nodiscard]] CachedList firstPage() override;
    [[nodiscard]] Answer<CachedList> load(const QString &locale) override;
    [[nodiscard]] Answer<Done> store(const CatalogPtr &catalog, const QDateTime &asOf) override;

private:
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;
    struct LoadCall
    {
        QString locale;
        Promise<CachedList> promise;
    };
    struct StoreCall
    {
        CatalogPtr catalog;
        QDateTime asOf;
        Promise<Done> promise;
        /** What a later call replaced: freed on the thread, as it may be large. */
        std::vector<CatalogPtr> replaced = {};
    };
    using Call = std::variant<LoadCall, StoreCall>;

    // Asker's thread.
    [[nodiscard]] StoreCall *waitingStore();
    void enqueue(Call call);
    void deliver();
    // Own thread.
    void run();
    [[nodiscard]] std::optional<Call> nextCall();
    void perform(CacheFile &file, const LoadCall &call);
    void perform(CacheFile &file, const StoreCall &call);
    template <typename T>
    void answer(const Promise<T> &promise, Result<T> result);

    QString m_file;
    /** Lives on the asker's thread, for events to it. */
    QObject m_asker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by the mutex.
    std::deque<Call> m_waiting;
    std::vector<std::function<void()>> m_answers;
    bool m_closing = false;
    /** Of the load under way. */
    std::stop_source m_stop;
    /** Last, so that all it uses is there. */
    std::thread m_thread;
};

} // namespace Clientele
