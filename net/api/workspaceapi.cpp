// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/workspaceapi.h"

#include "net/api/answers.h"
#include "net/transport/endpoint.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Result<Workspace> judge(const Exchange &exchange, const QString &workspaceId)
{
    if (exchange.status == 403 && !exchange.isWebPage)
        return Workspace{.id = workspaceId, .name = {}};
    const Result<Workspace> workspace = Answers::toWorkspace(exchange);
    return workspace ? Workspace{.id = workspaceId, .name = workspace->name} : workspace;
}

Result<Workspace> judgeByStatus(const Exchange &exchange, const QString &workspaceId)
{
    const bool fine = exchange.failure == ErrorCause::None && !exchange.isWebPage
                      && (exchange.status == 200 || exchange.status == 403);
    return fine ? Result<Workspace>(Workspace{.id = workspaceId, .name = {}}) : Answers::toReadInVain(exchange);
}

} // namespace

WorkspaceApi::WorkspaceApi(const TransportOptions &options)
    : m_client(options, HttpClient::Connections::Fresh)
{}

Answer<Workspace> WorkspaceApi::test(const Connection &connection, const AccessToken &token, std::stop_token stop)
{
    const HttpRequest asked = request(connection, token, {});
    // Without a context: an exchange that ends because this dies is Cancelled, and then `this` is not touched.
    return m_client.send(asked, stop)
        .then([this, connection, token, stop](const Exchange &exchange) {
            return exchange.status == 404 ? testByClients(connection, token, stop)
                                          : readyAnswer(judge(exchange, connection.workspaceId));
        })
        .unwrap();
}

Answer<Workspace> WorkspaceApi::testByClients(const Connection &connection, const AccessToken &token,
                                              std::stop_token stop)
{
    HttpRequest asked = request(connection, token, {u"clients"_s});
    asked.wanted = HttpRequest::Wanted::Status;
    return m_client.send(asked, std::move(stop)).then([id = connection.workspaceId](const Exchange &exchange) {
        return judgeByStatus(exchange, id);
    });
}

HttpRequest WorkspaceApi::request(const Connection &connection, const AccessToken &token,
                                  const QStringList &below) const
{
    const QStringList path = QStringList{u"v1"_s, u"workspace"_s, connection.workspaceId} + below;
    return {.url = endpoint(connection.baseUrl, path),
            .token = token,
            .deadline = m_client.limits().readDeadline,
            .longestAnswer = m_client.limits().clientBytes};
}

} // namespace Clientele
