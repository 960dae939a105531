// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

class QDebug;

namespace Clientele {

/**
 * A bearer token. Can only hold what may stand in an Authorization header (RFC 6750 b68token, 1 to 8192 characters), so
 * it cannot carry a header of its own, and cannot be printed.
 */
class AccessToken
{
public:
    /** The token in @p text, spaces and line ends around it dropped; nothing when it could not be sent. */
    [[nodiscard]] static std::optional<AccessToken> fromText(const QString &text);
    /** As fromText, for bytes from a keychain or the environment; nothing is dropped. */
    [[nodiscard]] static std::optional<AccessToken> fromBytes(const QByteArray &bytes);

    /** For the Authorization header and the keychain, and for nothing else. */
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
    friend QDebug operator<<(QDebug, const AccessToken &) = delete;

private:
    explicit AccessToken(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    QByteArray m_bytes;
};

} // namespace Clientele
