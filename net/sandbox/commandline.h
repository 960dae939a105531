// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/sandbox.h"

#include <optional>

namespace Clientele::Sandbox {

/** What `clientele-sandbox` was asked for: options to run with, or what to print and the exit code to end with. */
struct CommandLine
{
    std::optional<SandboxOptions> options;
    QString output;
    int exitCode = 0;
};

/** @p arguments begin with the program's name. Reads the faults file. */
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace Clientele::Sandbox
