// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/api/faultyworkspace.h"

#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

ClientDraft ann()
{
    return {.name = u"Ann"_s,
            .avatarUrl = {},
            .contactMethods = {{.row = RowId::create(),
                                .type = ContactType::Known::Phone,
                                .value = u"+15550100"_s,
                                .preferred = true}},
            .customFields = {}};
}

template <typename T>
Result<Done> doneOf(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.error());
}

} // namespace

std::string schemeName(const testing::TestParamInfo<Scheme> &scheme)
{
    return scheme.param == Scheme::Http ? "Http" : "Https";
}

std::string schemeAndWriteName(const testing::TestParamInfo<std::tuple<Scheme, Write>> &both)
{
    return schemeName({std::get<Scheme>(both.param), 0}) + writeName({std::get<Write>(both.param), 0});
}

std::string writeName(const testing::TestParamInfo<Write> &write)
{
    return verbOf(write.param).toStdString();
}

QByteArray verbOf(Write write)
{
    switch (write) {
    case Write::Create:
        return "POST";
    case Write::Update:
        return "PATCH";
    case Write::Remove:
        return "DELETE";
    }
    Q_UNREACHABLE();
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
    return {.silence = 5s, .writeDeadline = 10s, .readDeadline = 10s, .listDeadline = 10s};
}

QByteArray successBody(Write write)
{
    if (write == Write::Remove)
        return R"({"removed":true})";
    return R"({"client":{"id":"65a4f0c2e4b0a1b2c3d4e5f6","name":"Ann","contactMethods":[]}})";
}

Sandbox::Fault success(Write write)
{
    return Sandbox::Fault::answer(write == Write::Create ? 201 : 200, successBody(write));
}

Answer<Done> beginAt(ClientsPort &port, Write write)
{
    const QString id = u"65a4f0c2e4b0a1b2c3d4e5f6"_s;
    switch (write) {
    case Write::Create:
        return port.create({.draft = ann()}, {}).then(doneOf<Client>);
    case Write::Update:
        return port.update({.client = {.id = id}, .changes = changesBetween({}, ann())}, {}).then(doneOf<Client>);
    case Write::Remove:
        return port.remove(id, {}).then(doneOf<Done>);
    }
    Q_UNREACHABLE();
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

void FaultyWorkspace::failNext(Write write, const Sandbox::Fault &fault)
{
    m_gate->faults().set({fault.forCalls(verbOf(write)), success(write).forCalls(verbOf(write)).repeated(0)});
}

Result<Done> FaultyWorkspace::send(Write write)
{
    return waitFor(begin(write));
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
