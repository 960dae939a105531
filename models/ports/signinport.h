// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/password.h"
#include "models/values/result.h"
#include "models/values/signedin.h"

#include <stop_token>

namespace Clientele {

/** Signs people in to a workspace. Called and answered on the thread it was made on; every call ends exactly once. */
class SignInPort
{
public:
    SignInPort() = default;
    virtual ~SignInPort() = default;
    Q_DISABLE_COPY_MOVE(SignInPort)

    /**
     * Errors beside those of any call: NotSignedIn with WrongCredentials, NotAllowed with Suspended, WorkspaceNotFound
     * for a workspace or person that is not there, Rejected for what the server finds malformed.
     */
    [[nodiscard]] virtual Answer<SignedIn> signIn(const Connection &connection, const QString &email,
                                                  const Password &password, std::stop_token stop) = 0;
};

} // namespace Clientele
