// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>

namespace Clientele {

/**
 * `clientele list` and `clientele show` from the command line to the exit code, without a display. @p arguments as
 * parseListCommand and parseShowCommand; @p argc and @p argv are those of main.
 */
[[nodiscard]] int runList(int &argc, char **argv, const QStringList &arguments);
[[nodiscard]] int runShow(int &argc, char **argv, const QStringList &arguments);

} // namespace Clientele
