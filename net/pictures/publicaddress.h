// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

class QHostAddress;

namespace Clientele {

/**
 * Whether an address is one of the open internet: not this computer, not the network around it, none with a special
 * meaning, also not inside an IPv6 address that stands for an IPv4 one. QHostAddress::isGlobal() of Qt 6.4 takes
 * 10.0.0.1 and fc00:: for such.
 */
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace Clientele
