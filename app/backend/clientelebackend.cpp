// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/backend/clientelebackend.h"

#include "app/backend/backendmodule.h"

namespace Clientele {

ClienteleBackend::ClienteleBackend() = default;
ClienteleBackend::~ClienteleBackend() = default;

std::unique_ptr<ClientsPort> ClienteleBackend::clients(const Connection &connection,
                                                       const std::optional<AccessToken> &token)
{
    return m_network.clients(connection, token);
}

Answer<SandboxAccess> ClienteleBackend::startSandbox(const QString &dataFile)
{
    Q_UNUSED(dataFile)
    return readyAnswer<SandboxAccess>(Error{});
}

} // namespace Clientele
