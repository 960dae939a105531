// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QRegularExpression>

namespace Clientele {

/**
 * What lets somebody in, wherever it stands in a text: RFC 6750 credentials, whose word `Bearer` is the first capture,
 * and the three dotted parts of a JWT.
 */
[[nodiscard]] const QRegularExpression &credentialPattern();

} // namespace Clientele
