// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

namespace Clientele {

/** Whether @p task is about a client that is in the workspace. */
[[nodiscard]] bool isOfAChange(ErrorContext::Task task);

/** errortext's words for those. */
[[nodiscard]] ErrorText changeErrorText(const Error &error, const ErrorContext &context);

} // namespace Clientele
