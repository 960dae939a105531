// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"

#include <QtCore/QFuture>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace Clientele {

/**
 * The certificates in a PEM file. ErrorKind::Storage when it cannot be read, ErrorKind::InvalidInput when none is in
 * it.
 */
[[nodiscard]] Result<QList<QSslCertificate>> readAuthorities(const QString &file);

/**
 * Trusts @p authorities beside the system's. Reads all of the system's, which takes a good part of a second, on another
 * thread.
 */
[[nodiscard]] QFuture<QSslConfiguration> trustAlsoSoon(const QList<QSslCertificate> &authorities);

} // namespace Clientele
