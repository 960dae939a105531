// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/clientlistapi.h"

#include "net/api/answers.h"
#include "net/api/clientsurl.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele {

struct ClientListApi::Call
{
    QPromise<Result<FetchedList>> promise;
    Progress progress;
    /** Stops the work on the other thread. */
    std::stop_source work;
    std::optional<std::stop_callback<std::function<void()>>> onStop;

    void end(const Result<FetchedList> &answer)
    {
        onStop.reset();
        work.request_stop();
        promise.addResult(answer);
        promise.finish();
    }
};

ClientListApi::ClientListApi(const TransportOptions &options, const Connection &connection,
                             std::optional<AccessToken> token)
    : m_url(clientsUrl(connection))
    , m_token(std::move(token))
    , m_fetcher(new ListFetcher(options))
{
    m_fetcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    m_thread.setObjectName(u"client list"_s);
}

ClientListApi::~ClientListApi()
{
    const auto calls = std::exchange(m_calls, {});
    for (const auto &call : calls)
        call->work.request_stop();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_fetcher;
    }
    for (const auto &call : calls)
        call->end(Answers::cancelled());
}

Answer<FetchedList> ClientListApi::fetch(const QString &locale, const Progress &progress, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<FetchedList>(Answers::noToken());
    if (stop.stop_requested())
        return readyAnswer<FetchedList>(Answers::cancelled());
    const CallNumber number = ++m_lastNumber;
    const auto call = std::make_shared<Call>();
    m_calls.insert(number, call);
    call->promise.start();
    call->progress = progress;
    // Answered at once, though what the other thread is at may take it a moment longer.
    call->onStop.emplace(std::move(stop), [this, number] {
        QMetaObject::invokeMethod(
            &m_home, [this, number] { settle(number, Answers::cancelled()); }, Qt::QueuedConnection);
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_fetcher,
        [fetcher = m_fetcher, order = orderFor(number, locale, call->work.get_token())] { fetcher->fetch(order); },
        Qt::QueuedConnection);
    return call->promise.future();
}

ListOrder ClientListApi::orderFor(CallNumber number, const QString &locale, std::stop_token stop)
{
    const auto tellProgress = [this, number](qsizetype count) {
        QMetaObject::invokeMethod(
            &m_home, [this, number, count] { tell(number, count); }, Qt::QueuedConnection);
    };
    const auto tellAnswer = [this, number](const Result<FetchedList> &answer) {
        QMetaObject::invokeMethod(
            &m_home, [this, number, answer] { settle(number, answer); }, Qt::QueuedConnection);
    };
    return {.url = m_url,
            .token = *m_token,
            .locale = locale,
            .stop = std::move(stop),
            .progress = tellProgress,
            .done = tellAnswer};
}

void ClientListApi::tell(CallNumber number, qsizetype count)
{
    if (const auto call = m_calls.value(number); call && call->progress)
        call->progress(count);
}

void ClientListApi::settle(CallNumber number, const Result<FetchedList> &answer)
{
    // On the stack, because whoever is answered may delete this.
    if (const auto call = m_calls.take(number))
        call->end(answer);
}

} // namespace Clientele
