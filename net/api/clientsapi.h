// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"
#include "models/values/accesstoken.h"
#include "models/values/connection.h"
#include "net/transport/httpclient.h"

#include <optional>

namespace Clientele {

/**
 * The clients of one workspace over HTTP. Has connections of its own, so that no two accounts ever share one, and
 * what writes and what reads do not either. Errors: net/api/answers.h.
 */
class ClientsApi final : public ClientsPort
{
public:
    /** Without a token every call answers ErrorCause::NoToken and nothing is sent. */
    ClientsApi(const TransportOptions &options, Connection connection, std::optional<AccessToken> token);

    [[nodiscard]] Answer<Client> create(const NewClient &client, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> update(const ClientEdit &edit, std::stop_token stop) override;
    [[nodiscard]] Answer<Done> remove(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> get(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<QList<Client>> list(std::stop_token stop) override;

private:
    Connection m_connection;
    std::optional<AccessToken> m_token;
    HttpClient m_writing;
    HttpClient m_reading;
};

} // namespace Clientele
