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

namespace Clientele::Tests {

enum class Scheme { Http, Https };
inline const auto BOTH_SCHEMES = testing::Values(Scheme::Http, Scheme::Https);
[[nodiscard]] std::string schemeName(const testing::TestParamInfo<Scheme> &scheme);

/** The certificate authority of this test program. */
[[nodiscard]] const TestAuthority &authority();
/** Without the system's authorities, which take long to read. */
[[nodiscard]] QSslConfiguration trustOnlyAuthority();

/** How often a fault is repeated; CLIENTELE_TORTURE=1 in the environment makes it ten times as often. */
[[nodiscard]] int runs(int ordinary = 20);

/** Limits short enough for a suite. */
[[nodiscard]] TransportLimits shortLimits();

/** A whole answer to a create, and its body. */
[[nodiscard]] QByteArray createdBody();
[[nodiscard]] Sandbox::Fault created();

/** A workspace behind a gate that misbehaves, and a port to it. Every request counts at the gate. */
class FaultyWorkspace
{
public:
    explicit FaultyWorkspace(Scheme scheme, const TransportLimits &limits = shortLimits(),
                             std::chrono::milliseconds idleLimit = {});

    /** The next POST meets @p fault; any after it would be answered 201, so that sending it again would show. */
    void failNextCreate(const Sandbox::Fault &fault);
    [[nodiscard]] Result<Client> create();
    [[nodiscard]] Result<QList<Client>> list();

    [[nodiscard]] Sandbox::Gate &gate() { return *m_gate; }
    [[nodiscard]] ClientsApi &port() { return *m_port; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const TransportOptions &options() const { return m_options; }
    /** POSTs whose head reached the gate. */
    [[nodiscard]] int posts() { return m_gate->journal().requests("POST"); }

private:
    std::unique_ptr<Sandbox::Gate> m_gate;
    TransportOptions m_options;
    Connection m_connection;
    std::unique_ptr<ClientsApi> m_port;
};

[[nodiscard]] AccessToken testToken();

} // namespace Clientele::Tests
