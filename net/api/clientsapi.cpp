// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/clientsapi.h"

#include "net/api/answers.h"
#include "net/transport/endpoint.h"
#include "net/wire/clientjson.h"

using namespace Qt::StringLiterals;

namespace Clientele {

ClientsApi::ClientsApi(const TransportOptions &options, Connection connection, std::optional<AccessToken> token)
    : m_connection(std::move(connection))
    , m_token(std::move(token))
    , m_writing(options, HttpClient::Connections::Fresh)
    , m_reading(options, HttpClient::Connections::Kept)
{}

// The continuations below need no context object: they hold values only, and run as the exchange ends, on this thread.

Answer<Client> ClientsApi::create(const ClientDraft &draft, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .url = clientsUrl(),
                              .token = m_token,
                              .body = Wire::encodeDraft(draft),
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then([draft](const Exchange &exchange) {
        return Answers::toCreate(exchange, draft);
    });
}

Answer<Client> ClientsApi::update(const QString &clientId, const ClientChanges &changes, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Patch,
                              .url = clientsUrl({clientId}),
                              .token = m_token,
                              .body = Wire::encodeChanges(changes),
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then([clientId, changes](const Exchange &exchange) {
        return Answers::toUpdate(exchange, clientId, changes);
    });
}

Answer<Done> ClientsApi::remove(const QString &clientId, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Done>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Delete,
                              .url = clientsUrl({clientId}),
                              .token = m_token,
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then(&Answers::toRemove);
}

Answer<Client> ClientsApi::get(const QString &clientId, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.url = clientsUrl({clientId}),
                              .token = m_token,
                              .deadline = m_reading.limits().readDeadline,
                              .longestAnswer = m_reading.limits().clientBytes};
    return m_reading.send(request, std::move(stop)).then([clientId](const Exchange &exchange) {
        return Answers::toGet(exchange, clientId);
    });
}

Answer<QList<Client>> ClientsApi::list(std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<QList<Client>>(Answers::noToken());
    const HttpRequest request{.url = clientsUrl(),
                              .token = m_token,
                              .deadline = m_reading.limits().listDeadline,
                              .longestAnswer = m_reading.limits().listBytes};
    return m_reading.send(request, std::move(stop)).then(&Answers::toList);
}

QUrl ClientsApi::clientsUrl(const QStringList &below) const
{
    return endpoint(m_connection.baseUrl,
                    QStringList{u"v1"_s, u"workspace"_s, m_connection.workspaceId, u"clients"_s} + below);
}

} // namespace Clientele
