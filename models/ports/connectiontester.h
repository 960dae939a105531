// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/connection.h"
#include "models/values/result.h"

#include <stop_token>

namespace Clientele {

/** Asks a server whether a workspace can be worked with. Called and answered on the thread it was made on. */
class ConnectionTester
{
public:
    ConnectionTester() = default;
    virtual ~ConnectionTester() = default;
    Q_DISABLE_COPY_MOVE(ConnectionTester)

    /** The workspace when the server knows it and takes the token, also when the token may not read its name. */
    [[nodiscard]] virtual Answer<Workspace> test(const Connection &connection, const AccessToken &token,
                                                 std::stop_token stop) = 0;
};

} // namespace Clientele
