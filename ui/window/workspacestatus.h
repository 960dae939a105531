// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/error.h"
#include "models/values/signedin.h"

#include <QtCore/QDateTime>

#include <optional>

namespace Clientele {

/** How the workspace stands that the window works in. */
struct WorkspaceStatus
{
    enum class Kind {
        Opening,    ///< Not known yet; the form can be filled, a save waits.
        Sandbox,    ///< The embedded sandbox workspace.
        Connected,  ///< The server knows the workspace and takes the token.
        SignedOut,  ///< No token, or one the server refused.
        Unavailable ///< Server or keychain did not answer as it should.
    };
    Kind kind = Kind::Opening;
    Connection connection = {};
    /** Untrusted; empty when not known. */
    QString workspaceName = {};
    /** Who is signed in, for Connected. */
    Account account = {};
    /** For SignedOut and Unavailable. */
    std::optional<Error> reason = {};
    /** When the sign-in ends by itself, if that is soon. */
    std::optional<QDateTime> endsAt = {};
};

} // namespace Clientele
