// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report.h"
#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/result.h"

#include <optional>

namespace Clientele {

/** What became of `clientele create`. */
struct CreateOutcome
{
    /** What the server holds, or its 201 when reading it again failed. */
    Result<Client> client;
    /** Why reading it again failed. */
    std::optional<Error> notReadAgain = {};
};

/**
 * The outcome in words or, with @p json, as one object. @p server names the server to people. The server's own words
 * are kept verbatim but for tokens it echoes; control characters are made visible where a terminal would obey them.
 */
[[nodiscard]] Report reportOf(const CreateOutcome &outcome, const QString &server, bool json);

} // namespace Clientele
