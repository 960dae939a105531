// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>

namespace Clientele {

/**
 * `clientele create` from the command line to the exit code, without a display. @p arguments as parseCreateCommand;
 * @p argc and @p argv are those of main.
 */
[[nodiscard]] int runCreate(int &argc, char **argv, const QStringList &arguments);

} // namespace Clientele
