// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QDebug;

namespace Clientele {

/** A password on its way from a field to the server. Cannot be printed or copied; its bytes are overwritten when it
 * goes. */
class Password
{
public:
    explicit Password(const QString &text)
        : m_bytes(text.toUtf8())
    {}
    ~Password() { m_bytes.fill('\0'); }
    Password(Password &&) noexcept = default;
    Password &operator=(Password &&) = delete;
    Password(const Password &) = delete;
    Password &operator=(const Password &) = delete;

    /** UTF-8; for the body of the sign-in, and for nothing else. */
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend QDebug operator<<(QDebug, const Password &) = delete;

private:
    QByteArray m_bytes;
};

} // namespace Clientele
