// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/certificate.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele {

/** What is wrong with the certificate of @p server (serverName()), as a sentence of its own. */
[[nodiscard]] QString certificateReason(const RefusedCertificate &certificate, const QString &server,
                                        const QLocale &locale = {});

/** What a person, or whoever runs the server, can do about it. Never to go on all the same. */
[[nodiscard]] QString certificateWayOut(CertificateProblem problem);

/** Everything that the certificate says of itself, a fact a line, to be read out to an administrator. */
[[nodiscard]] QStringList certificateFacts(const RefusedCertificate &certificate);

} // namespace Clientele
