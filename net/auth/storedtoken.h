// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"

namespace Clientele {

/** What is written into a keychain entry: `{"token":"…","v":1}`. */
[[nodiscard]] QByteArray encodeStoredToken(const AccessToken &token);

/**
 * The token of an entry: version 1 as above, or the bare token, as a person puts it there with secret-tool. Nothing for
 * a later version, or for what cannot be sent.
 */
[[nodiscard]] std::optional<AccessToken> decodeStoredToken(const QByteArray &value);

} // namespace Clientele
