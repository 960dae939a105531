// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/journal.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** Longer bodies (the list of a large workspace) would make the log unreadable. */
constexpr qsizetype LOGGED_BODY = 256 * 1024;

void insertBody(QJsonObject &json, const QString &name, const QByteArray &body)
{
    if (body.size() <= LOGGED_BODY)
        json[name] = QString::fromUtf8(body);
    json[name + "Bytes"_L1] = body.size();
}

/** Long enough to obey the rule on passwords. */
constexpr const char *BLOTTED = "********";

bool isSignIn(const QString &path)
{
    return path.contains("/staff/"_L1, Qt::CaseInsensitive);
}

/** What cannot be read may hold a secret anywhere. */
QByteArray withoutMember(const QByteArray &body, const QString &name)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.isEmpty())
        return body.isEmpty() ? body : QByteArray(BLOTTED);
    if (object.contains(name))
        object[name] = QLatin1StringView(BLOTTED);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Request and answer, the secrets of a sign-in blotted out. */
std::pair<QByteArray, QByteArray> loggedBodies(const Exchange &exchange)
{
    if (!isSignIn(exchange.request.path()))
        return {exchange.request.body, exchange.answer};
    const QByteArray password = QJsonDocument::fromJson(exchange.request.body)["password"_L1].toString().toUtf8();
    QByteArray answer = withoutMember(exchange.answer, u"token"_s);
    if (!password.isEmpty())
        answer.replace(password, QByteArray(BLOTTED));
    return {withoutMember(exchange.request.body, u"password"_s), answer};
}

} // namespace

QJsonObject toJson(const Exchange &exchange)
{
    QJsonObject json{{u"time"_s, exchange.time.toUTC().toString(Qt::ISODateWithMs)},
                     {u"method"_s, QString::fromLatin1(exchange.request.method())},
                     {u"path"_s, QString::fromLatin1(exchange.request.target())},
                     {u"status"_s, exchange.status},
                     {u"serverStatus"_s, exchange.serverStatus},
                     {u"ms"_s, exchange.milliseconds},
                     {u"connection"_s, exchange.connection},
                     {u"faulted"_s, exchange.faulted}};
    if (const QByteArray id = exchange.request.header("X-Request-Id"); !id.isEmpty())
        json[u"requestId"_s] = QString::fromLatin1(id);
    if (!exchange.request.header("Authorization").isEmpty())
        json[u"authorization"_s] = u"Bearer ***"_s;
    if (const QByteArray type = exchange.request.header("Content-Type"); !type.isEmpty())
        json[u"contentType"_s] = QString::fromLatin1(type);
    const auto [body, answer] = loggedBodies(exchange);
    insertBody(json, u"body"_s, body);
    insertBody(json, u"answer"_s, answer);
    return json;
}

int Journal::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int Journal::requests(const QByteArray &method, const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    int sum = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        if ((method.isEmpty() || it.key().first == method) && (path.isEmpty() || it.key().second == path))
            sum += it.value();
    }
    return sum;
}

qint64 Journal::bytesReceived() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

QList<Exchange> Journal::exchanges() const
{
    const QMutexLocker lock(&m_mutex);
    return m_exchanges;
}

void Journal::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_connections = 0;
    m_bytes = 0;
    m_counts.clear();
    m_exchanges.clear();
}

int Journal::countConnection()
{
    const QMutexLocker lock(&m_mutex);
    return ++m_connections;
}

void Journal::countBytes(qint64 count)
{
    const QMutexLocker lock(&m_mutex);
    m_bytes += count;
}

void Journal::begin(Exchange &exchange)
{
    const QMutexLocker lock(&m_mutex);
    exchange.number = ++m_begun;
    ++m_counts[{exchange.request.method(), exchange.request.path()}];
    if (m_keep)
        m_exchanges.append(exchange);
}

void Journal::update(const Exchange &exchange)
{
    const QMutexLocker lock(&m_mutex);
    const auto kept = std::ranges::lower_bound(m_exchanges, exchange.number, {}, &Exchange::number);
    if (kept != m_exchanges.end() && kept->number == exchange.number)
        *kept = exchange;
}

void Journal::end(const Exchange &exchange)
{
    update(exchange);
    if (m_listener)
        m_listener(exchange);
}

} // namespace Clientele::Sandbox
