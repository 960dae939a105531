// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/gatedports.h"

#include "models/stores/gatedcall.h"

namespace Clientele {

using Ports = SignInGate::Ports;

Answer<Client> GatedClients::create(const NewClient &client, std::stop_token stop)
{
    return GatedCall<Client>::start(
        m_gate, Permission::CreateClients, std::move(stop),
        [client](const Ports &ports, std::stop_token its) { return ports.clients->create(client, std::move(its)); },
        &m_calls);
}

Answer<Client> GatedClients::update(const ClientEdit &edit, std::stop_token stop)
{
    return GatedCall<Client>::start(
        m_gate, Permission::UpdateClients, std::move(stop),
        [edit](const Ports &ports, std::stop_token its) { return ports.clients->update(edit, std::move(its)); },
        &m_calls);
}

Answer<Done> GatedClients::remove(const QString &clientId, std::stop_token stop)
{
    return GatedCall<Done>::start(
        m_gate, Permission::DeleteClients, std::move(stop),
        [clientId](const Ports &ports, std::stop_token its) { return ports.clients->remove(clientId, std::move(its)); },
        &m_calls);
}

Answer<Client> GatedClients::get(const QString &clientId, std::stop_token stop)
{
    return GatedCall<Client>::start(
        m_gate, Permission::ViewClients, std::move(stop),
        [clientId](const Ports &ports, std::stop_token its) { return ports.clients->get(clientId, std::move(its)); },
        &m_calls);
}

Answer<QList<Client>> GatedClients::list(std::stop_token stop)
{
    return GatedCall<QList<Client>>::start(
        m_gate, Permission::ViewClients, std::move(stop),
        [](const Ports &ports, std::stop_token its) { return ports.clients->list(std::move(its)); }, &m_calls);
}

Answer<FetchedList> GatedList::fetch(const QString &locale, const Progress &progress, std::stop_token stop)
{
    return GatedCall<FetchedList>::start(
        m_gate, Permission::ViewClients, std::move(stop),
        [locale, progress](const Ports &ports, std::stop_token its) {
            return ports.list->fetch(locale, progress, std::move(its));
        },
        &m_calls);
}

} // namespace Clientele
