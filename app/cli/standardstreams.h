// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report.h"

namespace Clientele {

/** `clientele 1.2.3` and a line end. */
[[nodiscard]] QByteArray versionLine();

/** Writes what there is to standard output and standard error; returns the exit code. */
int print(const Report &report);

} // namespace Clientele
