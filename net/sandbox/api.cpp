// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/api.h"

#include "net/sandbox/answer.h"
#include "net/sandbox/problem.h"
#include "net/sandbox/rules.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

Message validationProblem(const QList<Violation> &violations)
{
    QJsonArray errors;
    for (const Violation &violation : violations) {
        errors.append(
            QJsonObject{{u"path"_s, violation.path}, {u"code"_s, violation.code}, {u"message"_s, violation.message}});
    }
    QJsonObject body = problemObject(u"validation_failed"_s, u"The client breaks a rule"_s);
    body[u"errors"_s] = errors;
    return makeJsonAnswer(422, body);
}

Message clientNotFound()
{
    return problem(404, u"client_not_found"_s, u"Client not found"_s);
}

/** The path's segments, each decoded on its own so that an encoded slash stays inside its segment. */
QStringList segmentsOf(const QByteArray &target)
{
    QStringList segments;
    for (const QByteArray &segment : target.split('?').first().split('/'))
        segments.append(QUrl::fromPercentEncoding(segment));
    segments.removeFirst();
    return segments;
}

std::optional<QString> workspaceOfToken(const Message &request, const QByteArray &secret)
{
    const QByteArray header = request.header("Authorization");
    const qsizetype space = header.indexOf(' ');
    if (space < 0 || header.first(space).toLower() != "bearer")
        return std::nullopt;
    const std::optional<Grant> grant = verifyToken(header.sliced(space + 1).trimmed(), secret);
    return grant ? std::optional(grant->workspaceId) : std::nullopt;
}

Message unauthorized()
{
    Message refusal = problem(401, u"unauthorized"_s, u"The token is missing, invalid or expired"_s);
    refusal.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return refusal;
}

Message wrongMethod(const QByteArrayList &allowed)
{
    Message refusal = problem(405, u"method_not_allowed"_s, u"This address does not take that method"_s);
    refusal.headers.emplaceBack("Allow", allowed.join(", "));
    return refusal;
}

bool hasJsonType(const Message &request)
{
    return request.header("Content-Type").split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

Api::Api(Store &store, const Staff &staff, bool honoursKeys)
    : m_store(store)
    , m_staff(staff)
{
    if (honoursKeys)
        m_keyedAnswers.emplace(store);
    const QStringList workspace{u"v1"_s, u"workspace"_s, u":workspaceId"_s};
    const QStringList clients = workspace + QStringList{u"clients"_s};
    const QStringList client = clients + QStringList{u":clientId"_s};
    m_routes = {
        {"GET", workspace, u"workspace.view"_s, &Api::showWorkspace},
        {"POST", workspace + QStringList{u"staff"_s, u"login"_s}, {}, &Api::signIn},
        {"GET", clients, u"clients.view"_s, &Api::listClients},
        {"POST", clients, u"clients.create"_s, &Api::createClient},
        {"GET", client, u"clients.view"_s, &Api::showClient},
        {"PATCH", client, u"clients.update"_s, &Api::updateClient},
        {"DELETE", client, u"clients.delete"_s, &Api::removeClient},
    };
}

Message Api::answer(const Message &request) const
{
    Call call{.request = request, .tokenFor = workspaceOfToken(request, m_store.secret())};
    route(call);
    try {
        return judge(call);
    } catch (const SQLite::Exception &) {
        return problem(500, u"internal"_s, u"The sandbox cannot read or write its data"_s);
    }
}

void Api::route(Call &call) const
{
    const QStringList segments = segmentsOf(call.request.target());
    for (const Route &route : m_routes) {
        const std::optional<Parameters> parameters = match(route, segments);
        if (!parameters)
            continue;
        call.methods.append(route.method);
        if (route.method == call.request.method()) {
            call.route = &route;
            call.parameters = *parameters;
        }
    }
}

Message Api::judge(const Call &call) const
{
    const bool isOpen = call.route != nullptr && call.route->permission.isEmpty();
    if (!call.tokenFor && !isOpen)
        return unauthorized();
    if (call.methods.isEmpty())
        return problem(404, u"not_found"_s, u"There is nothing at this address"_s);
    if (call.route == nullptr)
        return wrongMethod(call.methods);
    const QString workspace = call.parameters.value(u"workspaceId"_s);
    if (workspace != m_store.workspaceId() || (!isOpen && call.tokenFor != workspace))
        return problem(404, u"workspace_not_found"_s, u"Workspace not found"_s);
    if (!isOpen && !m_staff.may(call.route->permission))
        return problem(403, u"forbidden"_s, u"The permission %1 is needed"_s.arg(call.route->permission));
    return serve(call);
}

Message Api::serve(const Call &call) const
{
    if (call.route->method == "GET" || call.route->method == "DELETE")
        return (this->*call.route->handler)(call.parameters, {});
    if (!hasJsonType(call.request))
        return problem(415, u"unsupported_media_type"_s, u"The content type must be application/json"_s);
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return problem(400, u"invalid_body"_s, u"The body is not a JSON object"_s);
    const auto handle = [&] { return (this->*call.route->handler)(call.parameters, document.object()); };
    const bool isSignIn = call.route->permission.isEmpty();
    return m_keyedAnswers && !isSignIn ? m_keyedAnswers->answer(call.request, handle) : handle();
}

std::optional<Api::Parameters> Api::match(const Route &route, const QStringList &segments)
{
    if (route.pattern.size() != segments.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &expected = route.pattern[i];
        if (expected.startsWith(':'_L1) && !segments[i].isEmpty())
            parameters.insert(expected.sliced(1), segments[i]);
        else if (expected != segments[i])
            return std::nullopt;
    }
    return parameters;
}

Message Api::signIn(const Parameters & /*parameters*/, const QJsonObject &body) const
{
    return m_staff.signIn(body);
}

Message Api::showWorkspace(const Parameters &parameters, const QJsonObject & /*body*/) const
{
    const QJsonObject workspace{{u"id"_s, parameters[u"workspaceId"_s]}, {u"name"_s, u"Sandbox"_s}};
    return makeJsonAnswer(200, {{u"workspace"_s, workspace}});
}

Message Api::listClients(const Parameters & /*parameters*/, const QJsonObject & /*body*/) const
{
    return makeAnswer(200, R"({"clients":)" + m_store.list() + '}');
}

Message Api::showClient(const Parameters &parameters, const QJsonObject & /*body*/) const
{
    const std::optional<QJsonObject> client = m_store.find(parameters[u"clientId"_s]);
    if (!client)
        return clientNotFound();
    return makeJsonAnswer(200, {{u"client"_s, *client}});
}

Message Api::createClient(const Parameters & /*parameters*/, const QJsonObject &body) const
{
    const QList<Violation> violations = checkNewClient(body);
    if (!violations.isEmpty())
        return validationProblem(violations);
    return makeJsonAnswer(201, {{u"client"_s, m_store.create(body)}});
}

Message Api::updateClient(const Parameters &parameters, const QJsonObject &body) const
{
    const QString id = parameters[u"clientId"_s];
    const std::optional<QJsonObject> client = m_store.find(id);
    if (!client)
        return clientNotFound();
    const QList<Violation> violations = checkChanges(body, *client);
    if (!violations.isEmpty())
        return validationProblem(violations);
    const std::optional<QJsonObject> changed = m_store.update(id, body);
    return changed ? makeJsonAnswer(200, {{u"client"_s, *changed}}) : clientNotFound();
}

Message Api::removeClient(const Parameters &parameters, const QJsonObject & /*body*/) const
{
    return m_store.remove(parameters[u"clientId"_s]) ? makeAnswer(204) : clientNotFound();
}

} // namespace Clientele::Sandbox
