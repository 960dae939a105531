// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele {

/** Where pictures of clients may be asked for: a server that is asked learns who looks at a client, and when. */
enum class PictureSources {
    None,
    Workspace, ///< The host the workspace is on, and no other.
    Any,
};

} // namespace Clientele
