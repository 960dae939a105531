// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"

#include <QtCore/QDateTime>
#include <QtCore/QMutex>

#include <functional>

namespace Clientele::Sandbox {

/** One request that reached the gate, and what became of it. */
struct Exchange
{
    int number = 0;     ///< Counted from 1.
    int connection = 0; ///< Counted from 1.
    QDateTime time = {};
    Message request = {};       ///< Its body is what had arrived; holds the token, so never write it out raw.
    bool faulted = false;       ///< A fault was chosen for it.
    bool reachedServer = false; ///< The server saw it, whole.
    int serverStatus = 0;       ///< What the server answered; 0: nothing.
    int status = 0;             ///< What the gate answered; 0: nothing (that anyone could read).
    QByteArray answer = {};     ///< The body the gate meant to send.
    qint64 milliseconds = 0;
};

/** The exchange without secrets: what the request log and `GET /sandbox/requests` hold. */
[[nodiscard]] QJsonObject toJson(const Exchange &exchange);

/** What the gate saw, for tests and for the request log. Thread-safe. */
class Journal
{
public:
    /** @p keep: whether exchanges are remembered; they are counted in any case. */
    explicit Journal(bool keep)
        : m_keep(keep)
    {}

    /** Called on the gate's thread for each exchange that has ended; set it before the gate starts. */
    void setListener(std::function<void(const Exchange &)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] int connections() const;
    /** Requests whose head arrived whole; empty arguments fit all. */
    [[nodiscard]] int requests(const QByteArray &method = {}, const QString &path = {}) const;
    /** Bytes of requests that arrived, after decryption. */
    [[nodiscard]] qint64 bytesReceived() const;
    [[nodiscard]] QList<Exchange> exchanges() const;
    void clear();

    int countConnection();
    void countBytes(qint64 count);
    /** Gives the exchange its number. */
    void begin(Exchange &exchange);
    void update(const Exchange &exchange);
    /** As update(), and tells the listener. */
    void end(const Exchange &exchange);

private:
    const bool m_keep;
    std::function<void(const Exchange &)> m_listener;
    mutable QMutex m_mutex;
    int m_connections = 0;
    int m_begun = 0;
    qint64 m_bytes = 0;
    QHash<std::pair<QByteArray, QString>, int> m_counts;
    QList<Exchange> m_exchanges;
};

} // namespace Clientele::Sandbox
