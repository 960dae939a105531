// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele {

/**
 * No memory of this process, which holds a token, is written to disk when it crashes, and no other process of the same
 * user may read it. Inside Flatpak and Snap the latter is left as it is, as their portals look at the process.
 */
void refuseMemoryDumps();

/** True where that would only be in the way: in debug builds and under sanitizers. */
[[nodiscard]] constexpr bool isBuiltForDebugging()
{
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
    return false;
#else
    return true;
#endif
}

} // namespace Clientele
