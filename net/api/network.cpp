// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/network.h"

#include "net/api/clientlistapi.h"
#include "net/api/clientsapi.h"
#include "net/pictures/webpictures.h"
#include "net/transport/authorities.h"
#include "net/wire/tokenclaims.h"

namespace Clientele {

Network::Network(TransportOptions options)
    : m_options(std::move(options))
    , m_tester(m_options)
    , m_signIn(m_options)
    , m_watch(m_options.egress)
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

std::unique_ptr<PicturesPort> Network::pictures(const Connection &connection, PictureSources sources) const
{
    return std::make_unique<WebPictures>(m_options, connection, sources);
}

Result<Done> Network::apply(const NetworkSettings &settings, const QString &proxyPassword)
{
    Route route{.settings = settings, .proxyPassword = proxyPassword};
    Result<Done> outcome = Done{};
    if (!settings.authoritiesFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readAuthorities(settings.authoritiesFile);
        if (authorities)
            route.tls = trustAlsoSoon(*authorities);
        else
            outcome = authorities.error();
    }
    m_options.egress->setRoute(route);
    return outcome;
}

TokenClaims Network::claimsOf(const AccessToken &token)
{
    return Wire::readTokenClaims(token);
}

} // namespace Clientele
