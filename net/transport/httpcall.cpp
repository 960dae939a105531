// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/httpcall.h"

#include "models/values/connection.h"
#include "net/transport/failurecause.h"
#include "net/transport/managerhardening.h"
#include "net/transport/refusal.h"
#include "net/transport/retryafter.h"
#include "net/transport/webpage.h"

#include <QtCore/QDateTime>
#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

// No header, query or body ever goes in here.
Q_LOGGING_CATEGORY(transportLog, "clientele.transport", QtInfoMsg)

constexpr qsizetype REMEMBERED_IDS = 32;
constexpr qsizetype LONGEST_HEADER = 200;
constexpr qsizetype LONGEST_LOCATION = 4096;
constexpr const char *REQUEST_ID = "X-Request-Id";

QByteArray verbOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

// RFC 9110 8.6: the same length twice is one length; anything else is none.
std::optional<qint64> announcedLength(const QByteArray &header)
{
    const QList<QByteArray> values = header.split(',');
    bool isNumber = false;
    const qint64 length = values.constFirst().trimmed().toLongLong(&isNumber);
    const bool same = std::ranges::all_of(
        values, [&](const QByteArray &value) { return value.trimmed() == values.constFirst().trimmed(); });
    return isNumber && length >= 0 && same ? std::optional(length) : std::nullopt;
}

} // namespace

HttpCall::HttpCall(HttpRequest request, qint64 longestError, std::shared_ptr<HttpLane> lane, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_longestError(longestError)
    , m_lane(std::move(lane))
{
    m_promise.start();
    m_deadline.setSingleShot(true);
}

HttpCall::~HttpCall()
{
    m_onStop.reset();
    const bool left = m_reply && bytesLeft();
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
    settle({.failure = ErrorCause::Cancelled, .left = left});
}

void HttpCall::start(const QNetworkRequest &prepared, const QFuture<QSslConfiguration> &tls, std::stop_token stop)
{
    m_elapsed.start();
    limit(std::move(stop));
    const auto sendWith = [this, prepared](const QSslConfiguration &known) {
        QNetworkRequest request = prepared;
        request.setSslConfiguration(known);
        send(request);
    };
    if (tls.isFinished()) {
        sendWith(tls.result());
        return;
    }
    // A continuation of the future would outlive this.
    connect(&m_tls, &QFutureWatcherBase::finished, this, [this, sendWith] { sendWith(m_tls.result()); });
    m_tls.setFuture(tls);
}

void HttpCall::send(const QNetworkRequest &prepared)
{
    if (m_settled)
        return;
    m_requestId = prepared.rawHeader(REQUEST_ID);
    m_lane->requestIds.append(m_requestId);
    if (m_lane->requestIds.size() > REMEMBERED_IDS)
        m_lane->requestIds.removeFirst();
    if (m_request.method == HttpRequest::Method::Get)
        m_reply = m_lane->manager->get(prepared);
    else
        sendOnce(prepared);
    m_reply->setReadBufferSize(m_request.sink ? CappedReader::LONG_WINDOW : CappedReader::WINDOW);
    watch();
}

// A Delete has a body too, of no bytes: without one that refuses to be rewound it would be sent again.
void HttpCall::sendOnce(const QNetworkRequest &prepared)
{
    QNetworkRequest request = prepared;
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneShotBody(m_request.body);
    m_reply = m_request.method == HttpRequest::Method::Post
                  ? m_lane->manager->post(request, body)
                  : m_lane->manager->sendCustomRequest(request, verbOf(m_request.method), body);
    body->setParent(m_reply);
    m_body = body;
}

void HttpCall::watch()
{
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::noteCertificate);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    // Queued, so that whoever is answered may delete everything of ours: no reply is on the stack then.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish, Qt::QueuedConnection);
}

void HttpCall::limit(std::stop_token stop)
{
    connect(&m_deadline, &QTimer::timeout, this, [this] { cutShort(ErrorCause::TimedOut); });
    m_deadline.start(m_request.deadline);
    m_onStop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(
            this, [this] { cutShort(ErrorCause::Cancelled); }, Qt::QueuedConnection);
    });
}

void HttpCall::readHeaders()
{
    if (status() < 200 || isAnothersAnswer())
        m_lane->spoiled = true;
    const bool succeeded = status() / 100 == 2;
    m_reader.setCap(succeeded ? m_request.longestAnswer : m_longestError);
    m_reader.setSink(succeeded ? m_request.sink : BodySink());
    const auto announced = announcedLength(m_reply->rawHeader("Content-Length"));
    if (m_request.wanted == HttpRequest::Wanted::Status)
        m_reply->abort();
    else if (succeeded && announced > m_request.longestAnswer)
        cutShort(ErrorCause::TooLarge);
}

void HttpCall::readBody()
{
    if (m_cut != ErrorCause::None)
        return;
    const CappedReader::Taken taken = m_reader.take(*m_reply);
    if (taken == CappedReader::Taken::All)
        return;
    // Also of a reply that has finished: what was not read then is missing all the same.
    m_cut = taken == CappedReader::Taken::TooMuch ? ErrorCause::TooLarge : ErrorCause::NotUnderstood;
    m_reply->abort();
}

// They are told, and never ignored.
void HttpCall::noteCertificate(const QList<QSslError> &errors)
{
    m_certificate = refusalOf(m_reply->sslConfiguration().peerCertificate(), errors);
}

void HttpCall::cutShort(ErrorCause cause)
{
    if (!m_reply) {
        deleteLater();
        settle({.failure = cause});
        return;
    }
    if (m_settled || m_cut != ErrorCause::None || m_reply->isFinished())
        return;
    m_cut = cause;
    m_reply->abort();
}

void HttpCall::finish()
{
    readBody();
    const Exchange exchange = outcome();
    deleteLater();
    settle(exchange);
}

void HttpCall::settle(const Exchange &exchange)
{
    if (m_settled)
        return;
    m_settled = true;
    m_deadline.stop();
    m_onStop.reset();
    qCDebug(transportLog).noquote() << verbOf(m_request.method) << m_request.url.path(QUrl::FullyEncoded)
                                    << exchange.status << m_elapsed.elapsed() << "ms";
    // On the stack, because whoever is answered may delete this.
    QPromise<Exchange> promise = std::move(m_promise);
    promise.addResult(exchange);
    promise.finish();
}

Exchange HttpCall::outcome() const
{
    return {.status = status(),
            .failure = failure(),
            .left = bytesLeft(),
            .body = withoutToken(m_reader.bytes()),
            .contentType = m_reply->rawHeader("Content-Type").left(LONGEST_HEADER),
            .isWebPage = isPage(),
            .certificate = failure() == ErrorCause::TlsFailed ? m_certificate : std::nullopt,
            .requestId = QString::fromLatin1(m_reply->rawHeader(REQUEST_ID).left(LONGEST_HEADER)),
            .location = m_reply->rawHeader("Location").left(LONGEST_LOCATION),
            .retryAfter = readRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc())};
}

ErrorCause HttpCall::failure() const
{
    if (status() >= 100 && status() < 200)
        return ErrorCause::Interim;
    if (status() / 100 == 3)
        return ErrorCause::Redirected;
    if (isAnothersAnswer())
        return ErrorCause::NotUnderstood;
    if (m_request.wanted == HttpRequest::Wanted::Status && status() != 0)
        return ErrorCause::None;
    if (m_cut != ErrorCause::None)
        return m_cut;
    if (status() == 0 || (status() < 400 && m_reply->error() != QNetworkReply::NoError))
        return causeOfNoAnswer();
    return hasAllAnnounced() ? ErrorCause::None : ErrorCause::Truncated;
}

ErrorCause HttpCall::causeOfNoAnswer() const
{
    const ErrorCause cause = causeOf(m_reply->error(), bytesLeft());
    const bool isOfConnecting =
        cause == ErrorCause::HostNotFound || cause == ErrorCause::Unreachable || cause == ErrorCause::ConnectionRefused;
    if (!isOfConnecting || isLoopbackHost(m_request.url.host()))
        return cause;
    if (m_lane->egress->isOffline() && cause != ErrorCause::ConnectionRefused)
        return ErrorCause::Offline;
    // With a proxy between, Qt 6.4 has the same codes for what fails there (QHttpNetworkConnectionChannel::_q_error).
    return goesThroughProxy(*m_lane->route, m_request.url) ? ErrorCause::ProxyFailed : cause;
}

bool HttpCall::isPage() const
{
    const QByteArray type = m_reply->rawHeader("Content-Type");
    return m_request.wanted == HttpRequest::Wanted::Status ? isHtmlType(type) : isWebPage(type, m_reader.beginning());
}

bool HttpCall::bytesLeft() const
{
    // requestSent is told by another thread and may still be on its way here; the body is read on this one.
    return m_requestSent || (m_body && m_body->wasRead()) || status() != 0 || mayHaveLeftUnseen();
}

// A body of no bytes is never read, and with one Qt 6.4 does not emit requestSent (QHttpProtocolHandler::sendRequest).
// Then all that tells is an error of connecting; one of a second connection is none, for the body is rewound before.
bool HttpCall::mayHaveLeftUnseen() const
{
    constexpr std::array connecting{
        QNetworkReply::HostNotFoundError,           QNetworkReply::ConnectionRefusedError,
        QNetworkReply::SslHandshakeFailedError,     QNetworkReply::ProxyNotFoundError,
        QNetworkReply::ProxyConnectionRefusedError, QNetworkReply::ProxyConnectionClosedError,
        QNetworkReply::ProxyTimeoutError,           QNetworkReply::ProxyAuthenticationRequiredError};
    const bool neverConnected =
        m_reply->isFinished() && std::ranges::find(connecting, m_reply->error()) != connecting.end();
    return m_request.method == HttpRequest::Method::Delete && !neverConnected;
}

bool HttpCall::hasAllAnnounced() const
{
    if (!m_reply->hasRawHeader("Content-Length") || m_reply->hasRawHeader("Content-Encoding"))
        return true;
    return announcedLength(m_reply->rawHeader("Content-Length")) == m_reader.count();
}

bool HttpCall::isAnothersAnswer() const
{
    const QByteArray answered = m_reply->rawHeader(REQUEST_ID);
    return answered != m_requestId && m_lane->requestIds.contains(answered);
}

QByteArray HttpCall::withoutToken(QByteArray bytes) const
{
    if (m_request.token && bytes.contains(m_request.token->bytes()))
        bytes.replace(m_request.token->bytes(), "***");
    return bytes;
}

int HttpCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace Clientele
