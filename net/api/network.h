// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/ports/clientsport.h"
#include "models/ports/picturesport.h"
#include "models/values/accesstoken.h"
#include "models/values/connection.h"
#include "models/values/networksettings.h"
#include "models/values/picturesources.h"
#include "models/values/result.h"
#include "models/values/signedin.h"
#include "net/api/networkwatch.h"
#include "net/api/staffapi.h"
#include "net/api/workspaceapi.h"
#include "net/transport/transportoptions.h"

#include <memory>
#include <optional>

namespace Clientele {

/** Makes what talks to workspaces, all with the same limits and trust. One thread. */
class Network
{
public:
    explicit Network(TransportOptions options = {});

    /** A port for one workspace; on its own from then on. No token: every call answers ErrorCause::NoToken. */
    [[nodiscard]] std::unique_ptr<ClientsPort> clients(const Connection &connection,
                                                       const std::optional<AccessToken> &token) const;
    /** The same for the list of its clients. */
    [[nodiscard]] std::unique_ptr<ClientListPort> clientList(const Connection &connection,
                                                             const std::optional<AccessToken> &token) const;
    /** The same for pictures of its clients, from where @p sources allows; needs no token. */
    [[nodiscard]] std::unique_ptr<PicturesPort> pictures(const Connection &connection, PictureSources sources) const;
    [[nodiscard]] ConnectionTester &connectionTester() { return m_tester; }
    [[nodiscard]] SignInPort &signIn() { return m_signIn; }
    /** What @p token says of itself; nothing is sent. */
    [[nodiscard]] static TokenClaims claimsOf(const AccessToken &token);
    /**
     * From the next call on of everything that was or will be made here, over new connections. An authorities file that
     * cannot be used is an error, see readAuthorities(); all else counts nevertheless.
     */
    Result<Done> apply(const NetworkSettings &settings, const QString &proxyPassword);
    /** @p callback is called each time the network has come, come back or changed; see NetworkWatch. */
    void whenChanged(std::function<void()> callback) { m_watch.whenChanged(std::move(callback)); }

private:
    TransportOptions m_options;
    WorkspaceApi m_tester;
    StaffApi m_signIn;
    NetworkWatch m_watch;
};

} // namespace Clientele
