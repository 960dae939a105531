// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

namespace Clientele {

/** Whether @p task is about a client that is in the workspace. */
[[nodiscard]] bool isOfAChange(ErrorContext::Task task);

/** errortext's words for those. */
[[nodiscard]] ErrorText changeErrorText(const Error &error, const ErrorContext &context);

/** Why the server took nothing, for ErrorKind::NotSignedIn, whatever the task. */
[[nodiscard]] QString notSignedInReason(ErrorCause cause, const ErrorContext &context);

} // namespace Clientele
