// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/lockfile.h"

namespace Clientele {

/**
 * Says on standard error and, when there is a display, in a message that @p holder has the profile and does not answer.
 * Makes the application objects that takes. Returns the program's exit code, once the message is closed.
 */
[[nodiscard]] int reportAlreadyRunning(int &argc, char **argv, const LockFile::Holder &holder);

} // namespace Clientele
