// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/exchange.h"
#include "net/transport/transportoptions.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace Clientele {

struct HttpLane;

/**
 * A thin client over QNetworkAccessManager that holds to the rules of a program that must not do things twice: all but
 * Get reach a server at most once, a cut answer is no answer, a token goes nowhere but where it was meant for. One
 * thread.
 */
class HttpClient
{
public:
    /** Fresh: each exchange has a connection of its own, because a kept one may have died unseen. */
    enum class Connections { Fresh, Kept };

    HttpClient(TransportOptions options, Connections connections);
    /** Exchanges under way end with ErrorCause::Cancelled. */
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    /**
     * Asks. The future ends exactly once, with one Exchange and never cancelled: also when @p stop is requested (from
     * any thread), when the client dies first and when nothing could be sent.
     */
    [[nodiscard]] QFuture<Exchange> send(const HttpRequest &request, std::stop_token stop);
    [[nodiscard]] const TransportLimits &limits() const { return m_options.limits; }

private:
    [[nodiscard]] std::shared_ptr<HttpLane> lane();
    [[nodiscard]] QFuture<QSslConfiguration> tlsFor(const Route &route) const;

    TransportOptions m_options;
    Connections m_connections;
    std::shared_ptr<HttpLane> m_kept;
    QObject m_calls;
};

} // namespace Clientele
