// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/ports/clientsport.h"
#include "models/ports/connectiontester.h"
#include "models/ports/phonenumbers.h"
#include "models/ports/picturesport.h"
#include "models/ports/secretstore.h"
#include "models/ports/signinport.h"
#include "models/values/connection.h"
#include "models/values/networksettings.h"
#include "models/values/picturesources.h"
#include "models/values/signedin.h"

#include <functional>
#include <memory>

namespace Clientele {

/** Where the embedded sandbox workspace is to be reached, and the token that opens it. */
struct SandboxAccess
{
    Connection connection;
    AccessToken token;
};

/**
 * Everything the first paint does not need: network, keychain, telephone numbers, the embedded sandbox. Lives in a
 * module of its own that is loaded after the first idle (loadBackend), because linking it would slow every start.
 * Made, used and destroyed on the GUI thread.
 */
class Backend
{
public:
    Backend() = default;
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    /** The operating system's keychain. */
    [[nodiscard]] virtual SecretStore &keychain() = 0;
    /** Keeps tokens in memory for as long as the backend lives. */
    [[nodiscard]] virtual SecretStore &sessionSecrets() = 0;
    [[nodiscard]] virtual const PhoneNumbers &phoneNumbers() const = 0;
    [[nodiscard]] virtual ConnectionTester &connectionTester() = 0;
    [[nodiscard]] virtual SignInPort &signIn() = 0;
    /** What a token says of itself; nothing is sent. */
    [[nodiscard]] virtual TokenClaims claimsOf(const AccessToken &token) const = 0;
    /**
     * How servers are reached from the next call on, of what was made before, too. An authorities file that cannot be
     * used is an error (Storage: it cannot be read; InvalidInput: no certificate is in it); all else counts
     * nevertheless.
     */
    [[nodiscard]] virtual Result<Done> setNetwork(const NetworkSettings &settings, const QString &proxyPassword) = 0;
    /** Watches the network from now on; @p callback is called each time it has come, come back or changed. */
    virtual void whenNetworkChanges(std::function<void()> callback) = 0;
    /** A port for one workspace. The backend must outlive it. No token: every call answers ErrorCause::NoToken. */
    [[nodiscard]] virtual std::unique_ptr<ClientsPort> clients(const Connection &connection,
                                                               const std::optional<AccessToken> &token) = 0;
    /** The same for the list of its clients. */
    [[nodiscard]] virtual std::unique_ptr<ClientListPort> clientList(const Connection &connection,
                                                                     const std::optional<AccessToken> &token) = 0;
    /** The same for pictures of its clients, from where @p sources allows; needs no token. */
    [[nodiscard]] virtual std::unique_ptr<PicturesPort> pictures(const Connection &connection,
                                                                 PictureSources sources) = 0;
    /** Starts the embedded sandbox on a thread of its own, its data in @p dataFile; once per backend. */
    [[nodiscard]] virtual Answer<SandboxAccess> startSandbox(const QString &dataFile) = 0;
};

/** The backend module, loaded on the first call. Null, and @p whyNot filled, when the program is not installed whole.
 */
[[nodiscard]] std::unique_ptr<Backend> loadBackend(QString *whyNot);

} // namespace Clientele
