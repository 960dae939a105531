// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/httpclient.h"

#include "net/transport/endpoint.h"
#include "net/transport/httpcall.h"
#include "net/transport/managerhardening.h"
#include "net/transport/requestheaders.h"

#include <QtCore/QUuid>

namespace Clientele {

namespace {

QFuture<Exchange> neverStarted(ErrorCause cause)
{
    QPromise<Exchange> promise;
    promise.start();
    promise.addResult(Exchange{.failure = cause});
    promise.finish();
    return promise.future();
}

bool setHeaders(QNetworkRequest &request, const HttpRequest &asked)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    bool safe = setHeader(request, "User-Agent", "Clientele/" CLIENTELE_VERSION)
                && setHeader(request, "Accept", "application/json") && setHeader(request, "X-Request-Id", id);
    if (asked.method == HttpRequest::Method::Post || asked.method == HttpRequest::Method::Patch)
        safe = safe && setHeader(request, "Content-Type", "application/json");
    if (!asked.idempotencyKey.isNull()) {
        const QByteArray key = asked.idempotencyKey.toByteArray(QUuid::WithoutBraces);
        safe = safe && setHeader(request, "Idempotency-Key", key);
    }
    if (asked.method != HttpRequest::Method::Get)
        safe = safe && setHeader(request, "Accept-Encoding", "identity");
    return safe && (!asked.token || setHeader(request, "Authorization", "Bearer " + asked.token->bytes()));
}

} // namespace

HttpClient::HttpClient(TransportOptions options, Connections connections)
    : m_options(std::move(options))
    , m_connections(connections)
{}

HttpClient::~HttpClient() = default;

QFuture<Exchange> HttpClient::send(const HttpRequest &request, std::stop_token stop)
{
    QNetworkRequest prepared(request.url);
    if (stop.stop_requested())
        return neverStarted(ErrorCause::Cancelled);
    if (!isSafeAddress(request.url))
        return neverStarted(ErrorCause::BadAddress);
    if (!setHeaders(prepared, request))
        return neverStarted(ErrorCause::UnusableToken);
    hardenRequest(prepared);
    prepared.setTransferTimeout(static_cast<int>(limits().silence.count()));
    if (m_options.tls)
        prepared.setSslConfiguration(*m_options.tls);
    auto *call = new HttpCall(request, limits().errorBytes, lane(), &m_calls);
    call->start(prepared, std::move(stop));
    return call->future();
}

std::shared_ptr<HttpLane> HttpClient::lane()
{
    if (m_kept && !m_kept->spoiled)
        return m_kept;
    auto lane = std::make_shared<HttpLane>(m_options.makeManager());
    hardenManager(*lane->manager);
    if (m_connections == Connections::Kept)
        m_kept = lane;
    return lane;
}

} // namespace Clientele
