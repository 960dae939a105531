// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

#include <optional>

namespace Clientele {

/** errortext's words for what only a sign-in is answered with; nothing for other errors. */
[[nodiscard]] std::optional<ErrorText> signInErrorText(const Error &error, const ErrorContext &context);

} // namespace Clientele
