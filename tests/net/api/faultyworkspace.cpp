// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/api/faultyworkspace.h"

#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

std::string schemeName(const testing::TestParamInfo<Scheme> &scheme)
{
    return scheme.param == Scheme::Http ? "Http" : "Https";
}

const TestAuthority &authority()
{
    static const TestAuthority s_authority;
    return s_authority;
}

QSslConfiguration trustOnlyAuthority()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({authority().certificate()});
    return tls;
}

int runs(int ordinary)
{
    return qEnvironmentVariableIntValue("CLIENTELE_TORTURE") == 1 ? ordinary * 10 : ordinary;
}

TransportLimits shortLimits()
{
    return {.silence = 5s, .createDeadline = 10s, .readDeadline = 10s, .listDeadline = 10s};
}

QByteArray createdBody()
{
    return R"({"client":{"id":"65a4f0c2e4b0a1b2c3d4e5f6","name":"Ann","contactMethods":[]}})";
}

Sandbox::Fault created()
{
    return Sandbox::Fault::answer(201, createdBody());
}

FaultyWorkspace::FaultyWorkspace(Scheme scheme, const TransportLimits &limits, std::chrono::milliseconds idleLimit)
    : m_gate(std::make_unique<Sandbox::Gate>(Sandbox::GateOptions{
        .tls = scheme == Scheme::Https ? std::optional(authority().server()) : std::nullopt, .idleLimit = idleLimit}))
    , m_options{.limits = limits, .tls = trustOnlyAuthority()}
{
    EXPECT_TRUE(m_gate->listen());
    m_connection = {.baseUrl = m_gate->url(), .workspaceId = u"w1"_s};
    m_port = std::make_unique<ClientsApi>(m_options, m_connection, testToken());
}

void FaultyWorkspace::failNextCreate(const Sandbox::Fault &fault)
{
    m_gate->faults().set({fault.forCalls("POST"), created().forCalls("POST").repeated(0)});
}

Result<Client> FaultyWorkspace::create()
{
    const ClientDraft draft{.name = u"Ann"_s,
                            .avatarUrl = {},
                            .contactMethods = {{.row = RowId::create(),
                                                .type = ContactType::Known::Phone,
                                                .value = u"+15550100"_s,
                                                .preferred = true}},
                            .customFields = {}};
    return waitFor(m_port->create(draft, {}));
}

Result<QList<Client>> FaultyWorkspace::list()
{
    return waitFor(m_port->list({}));
}

AccessToken testToken()
{
    return *AccessToken::fromBytes("test.token");
}

} // namespace Clientele::Tests
