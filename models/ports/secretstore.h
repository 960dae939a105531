// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/result.h"

#include <QtCore/QString>

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
    /** Done only when reading back gave the same token. */
    [[nodiscard]] virtual Answer<Done> write(const QString &key, const AccessToken &token) = 0;
    /** Done only when the entry is proved gone; also when there was none. */
    [[nodiscard]] virtual Answer<Done> remove(const QString &key) = 0;
};

} // namespace Clientele
