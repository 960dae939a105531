// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/network.h"

#include "net/api/clientlistapi.h"
#include "net/api/clientsapi.h"
#include "net/wire/tokenclaims.h"

namespace Clientele {

Network::Network(TransportOptions options)
    : m_options(std::move(options))
    , m_tester(m_options)
    , m_signIn(m_options)
{}

std::unique_ptr<ClientsPort> Network::clients(const Connection &connection,
                                              const std::optional<AccessToken> &token) const
{
    return std::make_unique<ClientsApi>(m_options, connection, token);
}

std::unique_ptr<ClientListPort> Network::clientList(const Connection &connection,
                                                    const std::optional<AccessToken> &token) const
{
    return std::make_unique<ClientListApi>(m_options, connection, token);
}

TokenClaims Network::claimsOf(const AccessToken &token)
{
    return Wire::readTokenClaims(token);
}

} // namespace Clientele
