// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/openworkspace.h"

#include "app/backend/backend.h"
#include "app/profile.h"

namespace Clientele {

namespace {

using Opened = Result<OpenedWorkspace>;

Error notSignedIn(ErrorCause cause)
{
    return {.kind = ErrorKind::NotSignedIn, .cause = cause};
}

Opened withSandbox(const Result<SandboxAccess> &access)
{
    return access ? Opened({.connection = access->connection, .token = access->token}) : access.error();
}

Opened withKept(const Connection &connection, const Result<AccessToken> &token)
{
    if (token)
        return OpenedWorkspace{.connection = connection, .token = *token};
    return token.error().cause == ErrorCause::KeychainEntryMissing ? notSignedIn(ErrorCause::NoToken) : token.error();
}

Opened withVariable(const Connection &connection)
{
    const auto token = AccessToken::fromBytes(qgetenv(TOKEN_VARIABLE));
    return token ? Opened({.connection = connection, .token = *token}) : notSignedIn(ErrorCause::UnusableToken);
}

} // namespace

// The continuations need no context: they hold values only.

Answer<OpenedWorkspace> openWorkspace(Backend &backend, const Profile &profile, const WorkspaceChoice &choice)
{
    if (choice.sandbox)
        return backend.startSandbox(profile.sandboxFile()).then(withSandbox);
    if (checkBaseUrl(choice.connection.baseUrl.toString()).problem != BaseUrlProblem::None)
        return readyAnswer<OpenedWorkspace>(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress});
    if (qEnvironmentVariableIsSet(TOKEN_VARIABLE))
        return readyAnswer(withVariable(choice.connection));
    return backend.keychain()
        .read(profile.tokenKey(choice.connection))
        .then(
            [connection = choice.connection](const Result<AccessToken> &token) { return withKept(connection, token); });
}

} // namespace Clientele
