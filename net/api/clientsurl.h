// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "net/transport/endpoint.h"

namespace Clientele {

/** Where the clients of a workspace are, or what is @p below them; as endpoint(). */
[[nodiscard]] inline QUrl clientsUrl(const Connection &connection, const QStringList &below = {})
{
    const QStringList path{QStringLiteral("v1"), QStringLiteral("workspace"), connection.workspaceId,
                           QStringLiteral("clients")};
    return endpoint(connection.baseUrl, path + below);
}

} // namespace Clientele
