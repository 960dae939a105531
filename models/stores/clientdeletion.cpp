// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientdeletion.h"

#include "models/ports/clientsport.h"
#include "models/values/whenanswered.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <iterator>

namespace Clientele {

ClientDeletion::ClientDeletion(std::chrono::milliseconds undoWindow, QObject *parent)
    : QObject(parent)
    , m_undoWindow(undoWindow)
{}

ClientDeletion::~ClientDeletion()
{
    m_stop.request_stop();
}

void ClientDeletion::setPort(ClientsPort *port)
{
    if (port == m_port)
        return;
    undoAll();
    m_port = port;
}

QList<Client> ClientDeletion::waiting() const
{
    QList<Client> clients;
    for (const Entry &entry : m_entries) {
        if (!entry.isSent)
            clients.append(entry.client);
    }
    return clients;
}

QStringList ClientDeletion::pendingIds() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.client.id);
    return ids;
}

bool ClientDeletion::isSending() const
{
    return std::ranges::any_of(m_entries, &Entry::isSent);
}

std::chrono::milliseconds ClientDeletion::timeLeft() const
{
    const auto next = std::ranges::find(m_entries, false, &Entry::isSent);
    return next == m_entries.end() ? std::chrono::milliseconds::zero() : next->window->remainingTimeAsDuration();
}

std::vector<ClientDeletion::Entry>::iterator ClientDeletion::find(const QString &clientId)
{
    return std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.client.id == clientId; });
}

Client ClientDeletion::take(const QString &clientId)
{
    const auto entry = find(clientId);
    const Client client = entry->client;
    m_entries.erase(entry);
    return client;
}

void ClientDeletion::remove(const Client &client)
{
    if (!m_port || find(client.id) != m_entries.end())
        return;
    const QList<Client> before = waiting();
    if (before.size() >= MOST_WAITING)
        send(before.constFirst().id);
    auto window = std::make_unique<QTimer>();
    window->setSingleShot(true);
    window->setTimerType(Qt::PreciseTimer);
    connect(window.get(), &QTimer::timeout, this, [this, id = client.id] { send(id); });
    window->start(m_undoWindow);
    m_entries.push_back({.client = client, .window = std::move(window)});
    Q_EMIT changed();
}

void ClientDeletion::undo(const QString &clientId)
{
    const auto entry = find(clientId);
    if (entry == m_entries.end() || entry->isSent)
        return;
    const Client client = take(clientId);
    Q_EMIT changed();
    Q_EMIT undone(client);
}

void ClientDeletion::undoAll()
{
    const QList<Client> clients = waiting();
    for (const Client &client : clients)
        undo(client.id);
}

void ClientDeletion::sendNow()
{
    const QList<Client> clients = waiting();
    for (const Client &client : clients)
        send(client.id);
}

void ClientDeletion::send(const QString &clientId)
{
    const auto entry = find(clientId);
    entry->isSent = true;
    entry->window->stop();
    whenAnswered(m_port->remove(clientId, m_stop.get_token()), this, [this, clientId](const Result<Done> &answer) {
        const Client client = take(clientId);
        Q_EMIT changed();
        if (answer)
            Q_EMIT done(client);
        else
            Q_EMIT failed(client, answer.error());
    });
    Q_EMIT changed();
}

} // namespace Clientele
