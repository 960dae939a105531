// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/picturefetch.h"

#include "net/pictures/publicaddress.h"

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

constexpr int MOST_HOPS = 3;

Error pictureError(ErrorCause cause, int status = 0)
{
    const ErrorKind kind = cause == ErrorCause::BadAddress ? ErrorKind::NeverSent : ErrorKind::BadAnswer;
    return {.kind = kind, .cause = cause, .status = status};
}

} // namespace

PictureFetch::PictureFetch(const Ways &ways, Done done, QObject *parent)
    : QObject(parent)
    , m_ways(ways)
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(ErrorCause::TimedOut); });
    connect(&m_answer, &QFutureWatcherBase::finished, this, &PictureFetch::onAnswered);
}

PictureFetch::~PictureFetch()
{
    m_stop.request_stop();
}

void PictureFetch::start(const QUrl &url)
{
    m_deadline.start(m_ways.client.limits().pictureDeadline);
    approach(url);
}

void PictureFetch::approach(const QUrl &url)
{
    m_url = url;
    if (m_ways.rules.isOfWorkspace(url)) {
        ask();
        return;
    }
    m_isLookingUp = true;
    m_ways.lookUp(url.host(QUrl::FullyEncoded), this,
                  [this](const QList<QHostAddress> &addresses) { onLookedUp(addresses); });
}

void PictureFetch::onLookedUp(const QList<QHostAddress> &addresses)
{
    m_isLookingUp = false;
    // One address of many is enough for whoever owns the name to have this computer ask its neighbours.
    const bool isPublic = !addresses.isEmpty() && std::ranges::all_of(addresses, isPublicAddress);
    if (m_isOver)
        deleteLater();
    else if (isPublic)
        ask();
    else
        settle(pictureError(addresses.isEmpty() ? ErrorCause::HostNotFound : ErrorCause::BadAddress));
}

void PictureFetch::ask()
{
    const TransportLimits &limits = m_ways.client.limits();
    m_answer.setFuture(m_ways.client.send({.url = m_url,
                                           .content = HttpRequest::Content::Picture,
                                           .deadline = limits.pictureDeadline,
                                           .longestAnswer = limits.pictureBytes},
                                          m_stop.get_token()));
}

void PictureFetch::onAnswered()
{
    constexpr int found = 200;
    const Exchange exchange = m_answer.result();
    if (m_ended)
        settle(pictureError(*m_ended));
    else if (exchange.failure == ErrorCause::Redirected)
        follow(exchange.location);
    else if (exchange.failure == ErrorCause::None && exchange.status == found)
        settle(exchange.body);
    else
        settle(pictureError(exchange.failure, exchange.status));
}

void PictureFetch::follow(const QByteArray &location)
{
    const auto next = m_ways.rules.allowedNext(m_url, location);
    if (next && ++m_hops <= MOST_HOPS)
        approach(*next);
    else
        settle(pictureError(next ? ErrorCause::Redirected : ErrorCause::BadAddress));
}

void PictureFetch::end(ErrorCause cause)
{
    if (m_isOver || m_ended)
        return;
    m_ended = cause;
    m_stop.request_stop();
    const bool isAsking = !m_isLookingUp && !m_answer.isFinished();
    if (!isAsking)
        settle(pictureError(cause));
}

void PictureFetch::settle(const Result<QByteArray> &outcome)
{
    m_isOver = true;
    m_deadline.stop();
    QMetaObject::invokeMethod(
        parent(), [done = std::move(m_done), outcome] { done(outcome); }, Qt::QueuedConnection);
    if (!m_isLookingUp)
        deleteLater();
}

} // namespace Clientele
