// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/secretstore.h"

#include <QtCore/QHash>

namespace Clientele {

/** Keeps tokens for as long as it lives and nowhere else: the embedded sandbox, and "this session only". */
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Answer<AccessToken> read(const QString &key) override;
    [[nodiscard]] Answer<Done> write(const QString &key, const AccessToken &token) override;
    [[nodiscard]] Answer<Done> remove(const QString &key) override;

private:
    QHash<QString, AccessToken> m_tokens;
};

} // namespace Clientele
