// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxclients.h"

#include "models/stores/outbox.h"

#include <utility>

namespace Clientele {

Answer<Client> OutboxClients::create(const NewClient &client, std::stop_token stop)
{
    return m_outbox.create(client, std::move(stop));
}

Answer<Client> OutboxClients::update(const ClientEdit &edit, std::stop_token stop)
{
    return m_outbox.update(edit, std::move(stop));
}

Answer<Done> OutboxClients::remove(const QString &clientId, std::stop_token stop)
{
    return m_server.remove(clientId, std::move(stop));
}

Answer<Client> OutboxClients::get(const QString &clientId, std::stop_token stop)
{
    return m_server.get(clientId, std::move(stop));
}

Answer<QList<Client>> OutboxClients::list(std::stop_token stop)
{
    return m_server.list(std::move(stop));
}

} // namespace Clientele
