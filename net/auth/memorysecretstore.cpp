// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/memorysecretstore.h"

namespace Clientele {

Answer<AccessToken> MemorySecretStore::read(const QString &key)
{
    const auto found = m_tokens.constFind(key);
    if (found == m_tokens.constEnd())
        return readyAnswer<AccessToken>(Error{.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainEntryMissing});
    return readyAnswer<AccessToken>(*found);
}

Answer<Done> MemorySecretStore::write(const QString &key, const AccessToken &token)
{
    m_tokens.insert(key, token);
    return readyAnswer<Done>(Done{});
}

Answer<Done> MemorySecretStore::remove(const QString &key)
{
    m_tokens.remove(key);
    return readyAnswer<Done>(Done{});
}

} // namespace Clientele
