// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>

#include <optional>

namespace Clientele::Sandbox {

/**
 * What a server needs to speak TLS, from PEM files: its certificate, followed by those between it and its authority,
 * and the certificate's key, RSA or elliptic curve. Nothing, and the reason in @p problem, when it cannot be had.
 */
[[nodiscard]] std::optional<QSslConfiguration> readServerTls(const QString &certificateFile, const QString &keyFile,
                                                             QString &problem);

} // namespace Clientele::Sandbox
