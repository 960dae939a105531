// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientdeletion.h"

#include "models/stores/outbox.h"

#include <algorithm>

namespace Clientele {

ClientDeletion::ClientDeletion(Outbox &outbox, std::chrono::milliseconds undoWindow, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_undoWindow(undoWindow)
{
    connect(&outbox, &Outbox::changed, this, &ClientDeletion::changed);
    connect(&outbox, &Outbox::removalFailed, this, &ClientDeletion::failed);
    connect(&outbox, &Outbox::done, this, [this](const QUuid &, ClientAction action, const Client &client) {
        if (action == ClientAction::Remove)
            Q_EMIT done(client);
    });
    connect(&outbox, &Outbox::discarded, this, [this](const OutboxItem &item) {
        if (item.action != ClientAction::Remove)
            return;
        noteTakenBack(item);
        Q_EMIT undone(item.client);
    });
    connect(&outbox, &Outbox::busyChanged, this, &ClientDeletion::noteWritten);
}

void ClientDeletion::noteWritten()
{
    if (m_outbox.isWriting())
        return;
    m_takenBack.removeIf([this](const OutboxItem &item) { return !m_outbox.isUnwritten(item.id); });
    Q_EMIT keptChanged();
}

QList<OutboxItem> ClientDeletion::removals() const
{
    QList<OutboxItem> items = m_outbox.items();
    items.removeIf([](const OutboxItem &item) { return item.action != ClientAction::Remove; });
    return items;
}

QList<OutboxItem> ClientDeletion::undoable() const
{
    QList<OutboxItem> items = removals();
    items.removeIf([](const OutboxItem &item) { return !canBeTakenBack(item); });
    return items;
}

QList<Client> ClientDeletion::waiting() const
{
    QList<Client> clients;
    for (const OutboxItem &item : undoable())
        clients.append(item.client);
    return clients;
}

QStringList ClientDeletion::pendingIds() const
{
    QStringList ids = m_keeping;
    for (const OutboxItem &item : removals())
        ids.append(item.client.id);
    return ids;
}

bool ClientDeletion::isSending() const
{
    const QList<OutboxItem> items = removals();
    return std::ranges::any_of(items, [](const OutboxItem &item) { return item.state == OutboxState::Sending; });
}

std::chrono::milliseconds ClientDeletion::timeLeft() const
{
    const QList<OutboxItem> items = undoable();
    if (items.isEmpty())
        return {};
    const auto next = std::ranges::min_element(items, {}, &OutboxItem::notBefore);
    return std::chrono::milliseconds(std::max<qint64>(utcNow().msecsTo(next->notBefore), 0));
}

bool ClientDeletion::isBeingKept() const
{
    return m_outbox.isWriting();
}

QList<Client> ClientDeletion::takenBackInVain() const
{
    // One that is there again is to be deleted after all.
    const QList<OutboxItem> there = removals();
    QList<Client> clients;
    for (const OutboxItem &item : m_takenBack) {
        const bool isGone = std::ranges::find(there, item.id, &OutboxItem::id) == there.end();
        if (m_outbox.isWriting() || (isGone && m_outbox.isUnwritten(item.id)))
            clients.append(item.client);
    }
    return clients;
}

void ClientDeletion::keepAgain()
{
    m_outbox.writeAgain();
}

void ClientDeletion::remove(const Client &client)
{
    if (pendingIds().contains(client.id))
        return;
    const QList<OutboxItem> before = undoable();
    if (before.size() >= MOST_WAITING)
        m_outbox.sendNow(before.constFirst().id);
    m_keeping.append(client.id);
    Q_EMIT changed();
    m_outbox.remove(client, m_undoWindow, [this, client](const Result<Done> &kept) {
        m_keeping.removeOne(client.id);
        Q_EMIT changed();
        if (!kept)
            Q_EMIT failed(client, kept.error());
    });
}

void ClientDeletion::undo(const QString &clientId)
{
    for (const OutboxItem &item : undoable()) {
        if (item.client.id == clientId) {
            noteTakenBack(item);
            m_outbox.discard(item.id);
        }
    }
}

/** Who presses on the page of the Outbox takes back, too. */
void ClientDeletion::noteTakenBack(const OutboxItem &item)
{
    if (std::ranges::find(m_takenBack, item.id, &OutboxItem::id) == m_takenBack.end())
        m_takenBack.append(item);
}

} // namespace Clientele
