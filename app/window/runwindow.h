// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"

#include <QtCore/QString>

#include <optional>

namespace Clientele {

/** What the command line says of the window. */
struct WindowOptions
{
    /** The workspace to open; nothing: the one last used, or the sandbox workspace. */
    std::optional<Connection> connection = {};
    /** Open the sandbox workspace, whatever was last used. */
    bool sandbox = false;
    /** As Profile. */
    std::optional<QString> profileDir = {};
    /** End when the window has been painted and nothing is left to do: for measuring how long a start takes. */
    bool exitAfterIdle = false;
};

/** Opens the main window and runs until it is closed, or raises the one that the profile has open already; the
 * program's exit code. Needs a display. */
[[nodiscard]] int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace Clientele
