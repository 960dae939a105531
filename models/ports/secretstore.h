// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/result.h"

#include <QtCore/QString>

#include <functional>

namespace Clientele {

/**
 * Where tokens are kept. Keys are `PROFILE|BASE_URL|WORKSPACE_ID/token`. Called and answered on the thread it was made
 * on; every call ends exactly once, within the store's own time limit. Errors are ErrorKind::Keychain with its cause.
 */
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /** ErrorCause::KeychainEntryMissing when there is no such entry and the store could be read. */
    [[nodiscard]] virtual Answer<AccessToken> read(const QString &key) = 0;
    /** As read(), of an entry that was written: a store that cannot tell a missing entry from one that is locked away
     * answers ErrorCause::KeychainLocked. */
    [[nodiscard]] virtual Answer<AccessToken> readExpected(const QString &key) { return read(key); }
    /** Done only when reading back gave the same token. */
    [[nodiscard]] virtual Answer<Done> write(const QString &key, const AccessToken &token) = 0;
    /** Done only when the entry is proved gone; also when there was none. */
    [[nodiscard]] virtual Answer<Done> remove(const QString &key) = 0;

    using LateAnswer = std::function<void(const QString &key, const AccessToken &token)>;
    /**
     * @p lateAnswer is told, from the event loop, of a token that was found after its read() had ended without it: as
     * KeychainSilent, or as KeychainLocked while a person was still asked to unlock. One at a time; empty: nobody is.
     */
    virtual void setLateAnswer(const LateAnswer &lateAnswer) { Q_UNUSED(lateAnswer) }
};

} // namespace Clientele
