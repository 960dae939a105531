// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/gatecontrol.h"

#include "net/sandbox/answer.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

Message putFaults(const QByteArray &body, FaultPlan &plan)
{
    QString problem;
    const std::optional<QList<Fault>> faults = faultsFromJson(body, &problem);
    if (!faults)
        return makeAnswer(400, problem.toUtf8(), "text/plain; charset=utf-8");
    plan.set(*faults);
    return makeAnswer(204);
}

Message listFaults(const FaultPlan &plan)
{
    QJsonArray array;
    for (const Fault &fault : plan.remaining())
        array.append(toJson(fault));
    return makeAnswer(200, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Message listRequests(const Journal &journal)
{
    QJsonArray array;
    for (const Exchange &exchange : journal.exchanges())
        array.append(toJson(exchange));
    return makeJsonAnswer(200, {{u"connections"_s, journal.connections()}, {u"requests"_s, array}});
}

} // namespace

bool isControlRequest(const Message &request)
{
    return request.path().startsWith(u"/sandbox/"_s);
}

std::optional<Message> answerControlRequest(const Message &request, FaultPlan &faults, Journal &journal)
{
    const QByteArray call = request.method() + ' ' + request.path().toUtf8();
    if (call == "PUT /sandbox/faults")
        return putFaults(request.body, faults);
    if (call == "GET /sandbox/faults")
        return listFaults(faults);
    if (call == "GET /sandbox/requests")
        return listRequests(journal);
    if (call == "DELETE /sandbox/faults") {
        faults.set({});
        return makeAnswer(204);
    }
    if (call == "DELETE /sandbox/requests") {
        journal.clear();
        return makeAnswer(204);
    }
    return std::nullopt;
}

} // namespace Clientele::Sandbox
