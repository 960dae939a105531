// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"

namespace Clientele {

class Outbox;

/** The clients of a workspace as forms reach them: what reads goes to the server, what writes by way of the Outbox. */
class OutboxClients final : public ClientsPort
{
public:
    /** Not owned; both outlive this. */
    OutboxClients(Outbox &outbox, ClientsPort &server)
        : m_outbox(outbox)
        , m_server(server)
    {}

    /** As Outbox::create(). */
    [[nodiscard]] Answer<Client> create(const NewClient &client, std::stop_token stop) override;
    /** As Outbox::update(). */
    [[nodiscard]] Answer<Client> update(const ClientEdit &edit, std::stop_token stop) override;
    [[nodiscard]] Answer<Done> remove(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> get(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<QList<Client>> list(std::stop_token stop) override;

private:
    Outbox &m_outbox;
    ClientsPort &m_server;
};

} // namespace Clientele
