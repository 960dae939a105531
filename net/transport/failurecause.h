// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtNetwork/QNetworkReply>

namespace Clientele {

/** What Qt's code says of an exchange without an answer. @p left: bytes of the request may have left. */
[[nodiscard]] ErrorCause causeOf(QNetworkReply::NetworkError error, bool left);

} // namespace Clientele
