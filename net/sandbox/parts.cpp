// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/parts.h"

#include "net/sandbox/api.h"
#include "net/sandbox/gate.h"
#include "net/sandbox/httpfront.h"
#include "net/sandbox/seed.h"
#include "net/sandbox/storecontrol.h"

#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

constexpr int TOKEN_DAYS = 30;

} // namespace

Parts::Parts() = default;
Parts::~Parts() = default;

SandboxStart Parts::start(const SandboxOptions &options)
{
    const QString problem = assemble(options);
    if (!problem.isEmpty())
        return {.baseUrl = {}, .workspaceId = {}, .token = {}, .problem = problem};
    const Grant grant{.workspaceId = m_store->workspaceId(),
                      .permissions = options.permissions,
                      .expires = QDateTime::currentDateTimeUtc().addDays(TOKEN_DAYS)};
    return {.baseUrl = m_gate->url(),
            .workspaceId = m_store->workspaceId(),
            .token = issueToken(grant, m_store->secret()),
            .problem = {}};
}

/** Like the other two, answers what went wrong; nothing when nothing did. */
QString Parts::openStore(const SandboxOptions &options)
{
    try {
        m_store = std::make_unique<Store>(options.dataFile, options.workspaceId);
        if (options.seed > 0 && m_store->isEmpty())
            m_store->createMany(options.seed, inventClient);
    } catch (const SQLite::Exception &exception) {
        return u"Cannot use the data file %1: %2"_s.arg(options.dataFile, QString::fromUtf8(exception.what()));
    }
    return {};
}

QString Parts::assemble(const SandboxOptions &options)
{
    const QString problem = openStore(options);
    if (!problem.isEmpty())
        return problem;
    if (!options.logFile.isEmpty() && !m_log.open(options.logFile))
        return u"Cannot write the log file %1"_s.arg(options.logFile);
    m_api = std::make_unique<Api>(*m_store);
    m_front = std::make_unique<HttpFront>([this](const Message &request) { return m_api->answer(request); });
    m_gate = std::make_unique<Gate>(GateOptions{
        .port = options.port,
        .upstreamPort = m_front->port(),
        .keepExchanges = options.control,
        .control = options.control,
        .furtherControl = [this](const Message &request) { return answerStoreRequest(request, *m_store); }});
    m_gate->journal().setListener([this](const Exchange &exchange) { m_log.write(exchange); });
    return openGate(options.faults);
}

QString Parts::openGate(const QByteArray &faults)
{
    QString problem;
    const std::optional<QList<Fault>> plan = faultsFromJson(faults.isEmpty() ? "[]" : faults, &problem);
    if (!plan)
        return u"Cannot use the faults: %1"_s.arg(problem);
    m_gate->faults().set(*plan);
    return m_gate->listen() ? QString() : u"Cannot listen on 127.0.0.1: %1"_s.arg(m_gate->error());
}

} // namespace Clientele::Sandbox
