// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/permissions.h"

#include <QtCore/QDateTime>

#include <optional>

namespace Clientele {

/** Who works in a workspace, as far as it is known. Untrusted: plain text only. */
struct Account
{
    QString email = {};
    QString fullName = {};

    friend bool operator==(const Account &, const Account &) = default;
};

/** What a token says of itself, should it be a JWT. Unverified: good for hints, never for trust. */
struct TokenClaims
{
    /** When it ends (RFC 7519, `exp`), UTC. */
    std::optional<QDateTime> expires = {};
    std::optional<Permissions> permissions = {};

    friend bool operator==(const TokenClaims &, const TokenClaims &) = default;
};

/** What a sign-in by e-mail and password gives. */
struct SignedIn
{
    AccessToken token;
    Account account = {};
    /** Nothing: the server did not say. */
    std::optional<Permissions> permissions = {};
};

} // namespace Clientele
