// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

class QTimer;

namespace Clientele {

class ClientsPort;

/**
 * Clients that are to be deleted. Each waits for a while in which it can be taken back, and nothing is sent before that
 * is over. Lists hide pendingIds(). GUI thread.
 */
class ClientDeletion : public QObject
{
    Q_OBJECT

public:
    /** Long enough to read what happened and press a button. */
    static constexpr std::chrono::seconds UNDO_WINDOW{10};
    /** When one more is to be deleted, the oldest is sent. */
    static constexpr int MOST_WAITING = 5;

    explicit ClientDeletion(std::chrono::milliseconds undoWindow = UNDO_WINDOW, QObject *parent = nullptr);
    ~ClientDeletion() override;

    /**
     * Not owned; must outlive this or be replaced. Another port may be another workspace, so clients that still wait
     * for their end are taken back (undone()).
     */
    void setPort(ClientsPort *port);

    /** Those that can be taken back, the oldest first. */
    [[nodiscard]] QList<Client> waiting() const;
    /** All that no list is to show: those that wait and those that are being sent. */
    [[nodiscard]] QStringList pendingIds() const;
    /** True while one is being sent. */
    [[nodiscard]] bool isSending() const;
    /** How long the one that is sent next can still be taken back. Zero when none waits. */
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    /** @p client is to be deleted. Does nothing when it is pending already, or when there is no workspace. */
    void remove(const Client &client);
    /** Takes @p clientId back, if it still waits. */
    void undo(const QString &clientId);
    void undoAll();
    /** Sends all that wait. */
    void sendNow();

Q_SIGNALS:
    /** Any of waiting(), pendingIds() and isSending(). */
    void changed();
    void undone(const Clientele::Client &client);
    /** The server no longer has it. */
    void done(const Clientele::Client &client);
    /** It is back, as the server did not delete it, or did not say so. */
    void failed(const Clientele::Client &client, const Clientele::Error &error);

private:
    struct Entry
    {
        Client client;
        std::unique_ptr<QTimer> window;
        bool isSent = false;
    };

    [[nodiscard]] std::vector<Entry>::iterator find(const QString &clientId);
    [[nodiscard]] Client take(const QString &clientId);
    void send(const QString &clientId);

    std::chrono::milliseconds m_undoWindow;
    ClientsPort *m_port = nullptr;
    std::stop_source m_stop;
    std::vector<Entry> m_entries;
};

} // namespace Clientele
