// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/listfetcher.h"

#include "net/api/answers.h"
#include "net/api/listcollector.h"

#include <QtCore/QElapsedTimer>

#include <memory>

namespace Clientele {

namespace {

constexpr qint64 BETWEEN_PROGRESS = 200; // milliseconds

/** A list on its way from bytes to a catalog. */
class Fetching
{
public:
    explicit Fetching(ListOrder order)
        : m_order(std::move(order))
        , m_collector(m_order.locale)
        , m_decoder(m_collector)
    {
        m_sinceProgress.start();
    }
    Q_DISABLE_COPY_MOVE(Fetching)

    bool take(QByteArrayView part)
    {
        const bool goesOn = m_decoder.feed(part) && !m_collector.isFull();
        if (m_sinceProgress.hasExpired(BETWEEN_PROGRESS)) {
            m_sinceProgress.start();
            m_order.progress(m_collector.count());
        }
        return goesOn;
    }

    void end(Exchange exchange)
    {
        const auto error = Answers::whyNoList(exchange, m_decoder.isWhole());
        Result<FetchedList> outcome = error ? Result<FetchedList>(*error) : m_collector.finish();
        // Told last, when all was collected.
        if (m_collector.isFull()) {
            exchange.failure = ErrorCause::TooLarge;
            outcome = Answers::toReadInVain(exchange);
        }
        m_order.done(outcome);
    }

private:
    ListOrder m_order;
    ListCollector m_collector;
    Wire::ClientListDecoder m_decoder;
    QElapsedTimer m_sinceProgress;
};

} // namespace

ListFetcher::ListFetcher(TransportOptions options)
    : m_options(std::move(options))
{}

void ListFetcher::fetch(const ListOrder &order)
{
    if (!m_client)
        m_client.emplace(m_options, HttpClient::Connections::Kept);
    const auto fetching = std::make_shared<Fetching>(order);
    const HttpRequest request{.url = order.url,
                              .token = order.token,
                              .deadline = m_options.limits.listDeadline,
                              .longestAnswer = m_options.limits.listBytes,
                              .sink = [fetching](QByteArrayView part) { return fetching->take(part); }};
    // Needs no context object: it runs as the exchange ends, on this thread.
    m_client->send(request, order.stop).then([fetching](const Exchange &exchange) { fetching->end(exchange); });
}

} // namespace Clientele
