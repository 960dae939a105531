// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele {

/** The server asks for fewer requests (RFC 6585, 4). What was sent is neither done nor refused. */
constexpr int TOO_MANY_REQUESTS = 429;

} // namespace Clientele
