// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"

namespace Clientele {

/**
 * What is wrong with a draft from a command line before anything is sent: the rules of the
 * window, and two that its widgets make impossible to break (an undocumented type, several preferred methods).
 */
[[nodiscard]] QList<FieldError> checkDraftFromCommandLine(const ClientDraft &draft);

} // namespace Clientele
