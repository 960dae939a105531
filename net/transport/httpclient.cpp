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

constexpr const char *USER_AGENT = "Clientele/" CLIENTELE_VERSION;

QFuture<Exchange> neverStarted(ErrorCause cause)
{
    QPromise<Exchange> promise;
    promise.start();
    promise.addResult(Exchange{.failure = cause});
    promise.finish();
    return promise.future();
}

/** Nothing by which two requests, or two people, could be told apart; Qt would add the person's language. */
bool setPictureHeaders(QNetworkRequest &request)
{
    return setHeader(request, "User-Agent", USER_AGENT)
           && setHeader(request, "Accept", "image/png, image/jpeg, image/gif, image/bmp")
           && setHeader(request, "Accept-Encoding", "identity") && setHeader(request, "Accept-Language", "*");
}

bool setHeaders(QNetworkRequest &request, const HttpRequest &asked)
{
    if (asked.content == HttpRequest::Content::Picture)
        return !asked.token && setPictureHeaders(request);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    bool safe = setHeader(request, "User-Agent", USER_AGENT) && setHeader(request, "Accept", "application/json")
                && setHeader(request, "X-Request-Id", id);
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
    const bool isPicture = request.content == HttpRequest::Content::Picture;
    if (!(isPicture ? isSafePictureAddress(request.url) : isSafeAddress(request.url)))
        return neverStarted(ErrorCause::BadAddress);
    if (!setHeaders(prepared, request))
        return neverStarted(ErrorCause::UnusableToken);
    hardenRequest(prepared);
    prepared.setTransferTimeout(static_cast<int>(limits().silence.count()));
    const std::shared_ptr<HttpLane> way = lane();
    auto *call = new HttpCall(request, limits().errorBytes, way, &m_calls);
    call->start(prepared, tlsFor(*way->route), std::move(stop));
    return call->future();
}

std::shared_ptr<HttpLane> HttpClient::lane()
{
    const std::shared_ptr<const Route> route = m_options.egress->route();
    if (m_kept && !m_kept->spoiled && m_kept->route == route)
        return m_kept;
    auto lane = std::make_shared<HttpLane>(m_options.makeManager(), m_options.egress, route);
    if (m_connections == Connections::Kept)
        m_kept = lane;
    return lane;
}

QFuture<QSslConfiguration> HttpClient::tlsFor(const Route &route) const
{
    if (route.tls && !m_options.tls)
        return *route.tls;
    return QtFuture::makeReadyFuture(m_options.tls.value_or(QSslConfiguration::defaultConfiguration()));
}

} // namespace Clientele
