// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/backend.h"
#include "models/phone/libphonenumbers.h"
#include "net/api/network.h"
#include "net/auth/keychainsecretstore.h"
#include "net/auth/memorysecretstore.h"
#include "net/sandbox/sandbox.h"

namespace Clientele {

/** The backend: net and the telephone numbers, put together. */
class ClienteleBackend final : public Backend
{
public:
    ClienteleBackend();
    ~ClienteleBackend() override;

    [[nodiscard]] SecretStore &keychain() override { return m_keychain; }
    [[nodiscard]] SecretStore &sessionSecrets() override { return m_sessionSecrets; }
    [[nodiscard]] const PhoneNumbers &phoneNumbers() const override { return m_phoneNumbers; }
    [[nodiscard]] ConnectionTester &connectionTester() override { return m_network.connectionTester(); }
    [[nodiscard]] SignInPort &signIn() override { return m_network.signIn(); }
    [[nodiscard]] TokenClaims claimsOf(const AccessToken &token) const override { return Network::claimsOf(token); }
    [[nodiscard]] Result<Done> setNetwork(const NetworkSettings &settings, const QString &proxyPassword) override;
    void whenNetworkChanges(std::function<void()> callback) override;
    [[nodiscard]] std::unique_ptr<ClientsPort> clients(const Connection &connection,
                                                       const std::optional<AccessToken> &token) override;
    [[nodiscard]] std::unique_ptr<ClientListPort> clientList(const Connection &connection,
                                                             const std::optional<AccessToken> &token) override;
    [[nodiscard]] std::unique_ptr<PicturesPort> pictures(const Connection &connection, PictureSources sources) override;
    [[nodiscard]] Answer<SandboxAccess> startSandbox(const QString &dataFile) override;

private:
    KeychainSecretStore m_keychain;
    MemorySecretStore m_sessionSecrets;
    LibPhoneNumbers m_phoneNumbers;
    Network m_network;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

} // namespace Clientele
