// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>

namespace Clientele {

/**
 * `clientele login`, `logout` and `workspaces` from the command line to the exit code, without a display. @p arguments
 * as parseLoginCommand and its like; @p argc and @p argv are those of main.
 */
[[nodiscard]] int runLogin(int &argc, char **argv, const QStringList &arguments);
[[nodiscard]] int runLogout(int &argc, char **argv, const QStringList &arguments);
[[nodiscard]] int runWorkspaces(int &argc, char **argv, const QStringList &arguments);

} // namespace Clientele
