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

Message refused(const QByteArray &why)
{
    return makeAnswer(400, why, "text/plain; charset=utf-8");
}

Message putClients(const QByteArray &body, Store &store)
{
    QByteArray problem;
    const std::optional<QList<QJsonObject>> clients = clientsFromJson(body, problem);
    if (!clients)
        return refused(problem);
    store.put(*clients);
    return makeAnswer(204);
}

Message putStaff(const QByteArray &body, Staff &staff)
{
    const QJsonObject changes = QJsonDocument::fromJson(body).object();
    const QJsonValue permissions = changes["permissions"_L1];
    const QJsonValue suspended = changes["suspended"_L1];
    if (permissions.isUndefined() && suspended.isUndefined())
        return refused("permissions or suspended is wanted");
    if (!permissions.isUndefined() && !permissions.isArray())
        return refused("permissions are a JSON array");
    if (!suspended.isUndefined() && !suspended.isBool())
        return refused("suspended is true or false");
    if (permissions.isArray())
        staff.setPermissions(permissions.toVariant().toStringList());
    if (suspended.isBool())
        staff.setSuspended(suspended.toBool());
    return makeAnswer(204);
}

Message endTokens(Store &store)
{
    store.renewSecret();
    return makeAnswer(204);
}

} // namespace

Message answerStoreRequest(const Message &request, Store &store, Staff &staff)
{
    const QByteArray call = request.method() + ' ' + request.path().toUtf8();
    try {
        if (call == "PUT /sandbox/clients")
            return putClients(request.body, store);
        if (call == "PUT /sandbox/staff")
            return putStaff(request.body, staff);
        return call == "DELETE /sandbox/tokens" ? endTokens(store) : makeAnswer(404);
    } catch (const SQLite::Exception &exception) {
        return makeAnswer(500, exception.what(), "text/plain; charset=utf-8");
    }
}

} // namespace Clientele::Sandbox
