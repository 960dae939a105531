// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/result.h"

#include <QtCore/QByteArray>

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

/** What the process says and ends with. */
struct Report
{
    int exitCode = 0;
    /** UTF-8 with a line end; empty: nothing. */
    QByteArray output = {};
    QByteArray errors = {};
};

/** What the program ends with when its command line cannot be understood. */
constexpr int USAGE_EXIT_CODE = 2;

/**
 * The outcome in words or, with @p json, as one object. @p server names the server to people. The server's own words
 * are kept verbatim but for tokens it echoes; control characters are made visible where a terminal would obey them.
 */
[[nodiscard]] Report reportOf(const CreateOutcome &outcome, const QString &server, bool json);

/** @p message on standard error, and as an object of kind `usage` too when @p json. */
[[nodiscard]] Report usageReport(const QString &message, bool json);

/** For trouble of this program's own, before anything was sent; kind `neverSent`. */
[[nodiscard]] Report neverSentReport(const QString &message, bool json);

} // namespace Clientele
