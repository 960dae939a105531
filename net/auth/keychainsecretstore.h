// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/secretstore.h"

#include <chrono>
#include <memory>

namespace Clientele {

class KeychainSession;

/**
 * The operating system's keychain, through QtKeychain and never with its plain-text fallback. The keychain service is
 * asked over D-Bus, without waiting, whether it answers before QtKeychain is touched at all; the first call is the
 * first that touches the bus. Needs an event loop on GLib (Qt's own on Linux unless QT_NO_GLIB is set).
 *
 * What it says of a keychain, beside KeychainMissing, KeychainLocked and KeychainSilent: KeychainDenied when it is not
 * locked and refuses all the same, KeychainDamaged for an entry that holds no token of this version of the program, and
 * for a service that answers what no Secret Service does. Keys with a NUL or a lone surrogate are refused.
 *
 * An entry is `{"v":1,"token":"…"}` in QtKeychain's binary mode; a bare token in an entry is read too.
 */
class KeychainSecretStore final : public SecretStore
{
public:
    /** A call not answered after @p limit ends as ErrorCause::KeychainSilent, or KeychainLocked when it is that. */
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(5));
    /** Calls still open end as ErrorCause::Cancelled, at once; their jobs are left alone. */
    ~KeychainSecretStore() override;
    Q_DISABLE_COPY_MOVE(KeychainSecretStore)

    [[nodiscard]] Answer<AccessToken> read(const QString &key) override;
    [[nodiscard]] Answer<AccessToken> readExpected(const QString &key) override;
    [[nodiscard]] Answer<Done> write(const QString &key, const AccessToken &token) override;
    [[nodiscard]] Answer<Done> remove(const QString &key) override;
    void setLateAnswer(const LateAnswer &lateAnswer) override;

private:
    std::unique_ptr<KeychainSession> m_session;
};

} // namespace Clientele
