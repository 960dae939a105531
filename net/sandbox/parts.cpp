// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/parts.h"

#include "net/sandbox/api.h"
#include "net/sandbox/gate.h"
#include "net/sandbox/httpfront.h"
#include "net/sandbox/seed.h"
#include "net/sandbox/servertls.h"
#include "net/sandbox/staff.h"
#include "net/sandbox/storecontrol.h"

#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

Parts::Parts() = default;
Parts::~Parts() = default;

SandboxStart Parts::start(const SandboxOptions &options)
{
    const QString problem = assemble(options);
    if (!problem.isEmpty())
        return {.baseUrl = {}, .workspaceId = {}, .token = {}, .problem = problem};
    return {.baseUrl = m_gate->url(),
            .workspaceId = m_store->workspaceId(),
            .token = m_staff->issueToken(),
            .problem = {},
            .login = {.email = Staff::email(), .password = m_staff->password()}};
}

/** Like those below, answers what went wrong; nothing when nothing did. */
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

QString Parts::readCertificate(const SandboxOptions &options)
{
    QString problem;
    if (!options.certificateFile.isEmpty())
        m_tls = readServerTls(options.certificateFile, options.keyFile, problem);
    return problem;
}

QString Parts::assemble(const SandboxOptions &options)
{
    for (const auto step : {&Parts::readCertificate, &Parts::openStore}) {
        const QString problem = (this->*step)(options);
        if (!problem.isEmpty())
            return problem;
    }
    if (!options.logFile.isEmpty() && !m_log.open(options.logFile))
        return u"Cannot write the log file %1"_s.arg(options.logFile);
    m_staff = std::make_unique<Staff>(*m_store, options.permissions, options.tokenLifetime);
    m_api = std::make_unique<Api>(*m_store, *m_staff, options.honoursIdempotencyKeys);
    m_front = std::make_unique<HttpFront>([this](const Message &request) { return m_api->answer(request); });
    return openGate(options);
}

QString Parts::openGate(const SandboxOptions &options)
{
    QString problem;
    const std::optional<QList<Fault>> plan = faultsFromJson(options.faults.isEmpty() ? "[]" : options.faults, &problem);
    if (!plan)
        return u"Cannot use the faults: %1"_s.arg(problem);
    m_gate = std::make_unique<Gate>(GateOptions{
        .port = options.port,
        .upstreamPort = m_front->port(),
        .tls = m_tls,
        .keepExchanges = options.control,
        .control = options.control,
        .furtherControl = [this](const Message &request) { return answerStoreRequest(request, *m_store, *m_staff); }});
    m_gate->journal().setListener([this](const Exchange &exchange) { m_log.write(exchange); });
    m_gate->faults().set(*plan);
    return m_gate->listen() ? QString() : u"Cannot listen on 127.0.0.1: %1"_s.arg(m_gate->error());
}

} // namespace Clientele::Sandbox
