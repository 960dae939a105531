// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/backend/clientelebackend.h"

#include "app/backend/backendmodule.h"

namespace Clientele {

namespace {

Result<SandboxAccess> accessOf(const Sandbox::SandboxStart &start)
{
    const auto token = AccessToken::fromBytes(start.token);
    if (!start.problem.isEmpty() || !token)
        return Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::Unreachable, .message = start.problem};
    return SandboxAccess{.connection = {.baseUrl = start.baseUrl, .workspaceId = start.workspaceId}, .token = *token};
}

} // namespace

ClienteleBackend::ClienteleBackend() = default;
ClienteleBackend::~ClienteleBackend() = default;

Result<Done> ClienteleBackend::setNetwork(const NetworkSettings &settings, const QString &proxyPassword)
{
    return m_network.apply(settings, proxyPassword);
}

void ClienteleBackend::whenNetworkChanges(std::function<void()> callback)
{
    m_network.whenChanged(std::move(callback));
}

std::unique_ptr<ClientsPort> ClienteleBackend::clients(const Connection &connection,
                                                       const std::optional<AccessToken> &token)
{
    return m_network.clients(connection, token);
}

std::unique_ptr<ClientListPort> ClienteleBackend::clientList(const Connection &connection,
                                                             const std::optional<AccessToken> &token)
{
    return m_network.clientList(connection, token);
}

std::unique_ptr<PicturesPort> ClienteleBackend::pictures(const Connection &connection, PictureSources sources)
{
    return m_network.pictures(connection, sources);
}

Answer<SandboxAccess> ClienteleBackend::startSandbox(const QString &dataFile)
{
    m_sandbox = std::make_unique<Sandbox::SandboxServer>();
    return m_sandbox->start({.dataFile = dataFile}).then(accessOf);
}

} // namespace Clientele
