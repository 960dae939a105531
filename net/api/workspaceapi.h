// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/connectiontester.h"
#include "net/transport/httpclient.h"

namespace Clientele {

/**
 * Asks for the workspace, which needs a permission of its own and only shows a name. Where that is refused the
 * workspace is fine; where it is not found, its clients are asked for, and only the status is waited for.
 */
class WorkspaceApi final : public ConnectionTester
{
public:
    explicit WorkspaceApi(const TransportOptions &options);

    [[nodiscard]] Answer<Workspace> test(const Connection &connection, const AccessToken &token,
                                         std::stop_token stop) override;

private:
    [[nodiscard]] Answer<Workspace> testByClients(const Connection &connection, const AccessToken &token,
                                                  std::stop_token stop);
    [[nodiscard]] HttpRequest request(const Connection &connection, const AccessToken &token,
                                      const QStringList &below) const;

    HttpClient m_client;
};

} // namespace Clientele
