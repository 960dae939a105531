// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace Clientele {

/** How numbers are dialled in a region; empty: not known. */
struct DiallingRules
{
    /** Without plus: `49`. */
    std::string countryCode = {};
    /** What a national number begins with and an international one does not: `0`; empty where there is no such thing.
     */
    std::string trunkPrefix = {};

    friend bool operator==(const DiallingRules &, const DiallingRules &) = default;
};

} // namespace Clientele
