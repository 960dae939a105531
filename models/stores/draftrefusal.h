// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/problem.h"

namespace Clientele {

/** Whether @p error is to be known when a draft is shown again: it was refused, or may have had an effect. */
[[nodiscard]] bool isKeptRefusal(const Error &error);

/**
 * @p error with the server's marks in @p problems as its field errors, by where their rows are in what would be sent of
 * @p draft now. A row may have been moved since it was sent, and marks that were edited away do not come back.
 */
[[nodiscard]] Error refusalAsItStands(Error error, const Problems &problems, const ClientDraft &draft);

} // namespace Clientele
