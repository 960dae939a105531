// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"
#include "ui/window/messagebar.h"
#include "ui/window/workspacestatus.h"

namespace Clientele {

[[nodiscard]] ErrorContext contextOf(ErrorContext::Task task, const WorkspaceStatus &status);

/** An error in words, with what can be done about it and its details. */
[[nodiscard]] BarMessage failureMessage(const Error &error, const ErrorContext &context);

} // namespace Clientele
