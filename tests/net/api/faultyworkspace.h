// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/api/clientsapi.h"
#include "net/sandbox/gate.h"
#include "tests/support/testauthority.h"

#include <QtCore/QByteArray>

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace Clientele::Tests {

enum class Scheme { Http, Https };
inline const auto BOTH_SCHEMES = testing::Values(Scheme::Http, Scheme::Https);
[[nodiscard]] std::string schemeName(const testing::TestParamInfo<Scheme> &scheme);

/** The calls that reach a server at most once. */
enum class Write { Create, Update, Remove };
inline const auto ALL_WRITES = testing::Values(Write::Create, Write::Update, Write::Remove);
inline const auto BOTH_SCHEMES_ALL_WRITES = testing::Combine(BOTH_SCHEMES, ALL_WRITES);
[[nodiscard]] std::string writeName(const testing::TestParamInfo<Write> &write);
[[nodiscard]] std::string schemeAndWriteName(const testing::TestParamInfo<std::tuple<Scheme, Write>> &both);
[[nodiscard]] QByteArray verbOf(Write write);

/** The certificate authority of this test program. */
[[nodiscard]] const TestAuthority &authority();
/** Without the system's authorities, which take long to read. */
[[nodiscard]] QSslConfiguration trustOnlyAuthority();

/** How often a fault is repeated; CLIENTELE_TORTURE=1 in the environment makes it ten times as often. */
[[nodiscard]] int runs(int ordinary = 20);

/** Limits short enough for a suite. */
[[nodiscard]] TransportLimits shortLimits();

/** A whole answer that says it was done, and its body. */
[[nodiscard]] QByteArray successBody(Write write);
[[nodiscard]] Sandbox::Fault success(Write write);

/** Asks @p port to do something that a server would take. */
[[nodiscard]] Answer<Done> beginAt(ClientsPort &port, Write write);

/** A workspace behind a gate that misbehaves, and a port to it. Every request counts at the gate. */
class FaultyWorkspace
{
public:
    explicit FaultyWorkspace(Scheme scheme, const TransportLimits &limits = shortLimits(),
                             std::chrono::milliseconds idleLimit = {});

    /** The next one meets @p fault; any after it would succeed, so that sending it again would show. */
    void failNext(Write write, const Sandbox::Fault &fault);
    [[nodiscard]] Answer<Done> begin(Write write) { return beginAt(*m_port, write); }
    [[nodiscard]] Result<Done> send(Write write);
    [[nodiscard]] Result<QList<Client>> list();

    [[nodiscard]] Sandbox::Gate &gate() { return *m_gate; }
    [[nodiscard]] ClientsApi &port() { return *m_port; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const TransportOptions &options() const { return m_options; }
    /** Those whose head reached the gate. */
    [[nodiscard]] int arrived(Write write) { return m_gate->journal().requests(verbOf(write)); }

private:
    std::unique_ptr<Sandbox::Gate> m_gate;
    TransportOptions m_options;
    Connection m_connection;
    std::unique_ptr<ClientsApi> m_port;
};

[[nodiscard]] AccessToken testToken();

} // namespace Clientele::Tests
