// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

namespace Clientele {

/** errortext's words for ErrorKind::Keychain. */
[[nodiscard]] ErrorText keychainErrorText(ErrorCause cause, const ErrorContext &context);

} // namespace Clientele
