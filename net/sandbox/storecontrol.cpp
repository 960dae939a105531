// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/storecontrol.h"

#include "net/sandbox/answer.h"

#include <QtCore/QJsonDocument>

#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** Null, and @p problem filled, when they are none. */
std::optional<QList<QJsonObject>> clientsFromJson(const QByteArray &json, QByteArray &problem)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        problem = "Clients are a JSON array";
    QList<QJsonObject> clients;
    const QJsonArray array = document.array();
    for (const auto &client : array) {
        clients.append(client.toObject());
        if (client["id"_L1].toString().isEmpty())
            problem = "client " + QByteArray::number(clients.size()) + " has no id";
    }
    return problem.isEmpty() ? std::optional(clients) : std::nullopt;
}

} // namespace

Message answerStoreRequest(const Message &request, Store &store)
{
    if (request.method() + ' ' + request.path().toUtf8() != "PUT /sandbox/clients")
        return makeAnswer(404);
    QByteArray problem;
    const std::optional<QList<QJsonObject>> clients = clientsFromJson(request.body, problem);
    if (!clients)
        return makeAnswer(400, problem, "text/plain; charset=utf-8");
    try {
        store.put(*clients);
    } catch (const SQLite::Exception &exception) {
        return makeAnswer(500, exception.what(), "text/plain; charset=utf-8");
    }
    return makeAnswer(204);
}

} // namespace Clientele::Sandbox
