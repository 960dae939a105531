// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/signedin.h"

namespace Clientele::Wire {

/**
 * What @p token says of itself, should it be a JWT (RFC 7519): `exp`, and what it allows, as `permissions` (an array of
 * names) or `scope` (names in one text, when one of them is a Permission's). The signature is not looked at. Nothing of
 * what is missing, malformed or out of range. Never fails; pure; any thread.
 */
[[nodiscard]] TokenClaims readTokenClaims(const AccessToken &token);

} // namespace Clientele::Wire
