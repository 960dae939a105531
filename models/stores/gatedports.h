// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/signingate.h"

namespace Clientele {

/** The clients of a workspace, by way of its SignInGate. Calls still open end when this is destroyed. */
class GatedClients final : public ClientsPort
{
public:
    /** @p gate outlives this. */
    explicit GatedClients(SignInGate &gate)
        : m_gate(gate)
    {}

    [[nodiscard]] Answer<Client> create(const NewClient &client, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> update(const ClientEdit &edit, std::stop_token stop) override;
    [[nodiscard]] Answer<Done> remove(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> get(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<QList<Client>> list(std::stop_token stop) override;

private:
    SignInGate &m_gate;
    /** Owns the calls. */
    QObject m_calls;
};

/** The same for the list of all clients. */
class GatedList final : public ClientListPort
{
public:
    explicit GatedList(SignInGate &gate)
        : m_gate(gate)
    {}

    [[nodiscard]] Answer<FetchedList> fetch(const QString &locale, const Progress &progress,
                                            std::stop_token stop) override;

private:
    SignInGate &m_gate;
    QObject m_calls;
};

} // namespace Clientele
