// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/certificate.h"

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>

namespace Clientele {

/** Why @p shown, which a server showed, is not accepted: of several @p errors, what weighs most. */
[[nodiscard]] RefusedCertificate refusalOf(const QSslCertificate &shown, const QList<QSslError> &errors);

} // namespace Clientele
