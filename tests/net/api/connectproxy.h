// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace Clientele::Tests {

/** An HTTP proxy on 127.0.0.1 that tunnels (CONNECT) to a port of this computer, whatever host it is asked for. */
class ConnectProxy
{
public:
    /** What it does with those it does not turn away. */
    enum class Manner { Tunnels, Refuses, HangsUp };

    explicit ConnectProxy(quint16 target, Manner manner = Manner::Tunnels);
    ~ConnectProxy();
    Q_DISABLE_COPY_MOVE(ConnectProxy)

    /** From now on only who gives these is let through. */
    void requireSignIn(const QByteArray &user, const QByteArray &password);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    /** Heads of requests, as they came. */
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }
    /** `host:port` of each CONNECT. */
    [[nodiscard]] QList<QByteArray> targets() const;
    /** CONNECTs that were given a tunnel. */
    [[nodiscard]] int tunnels() const { return m_tunnels; }
    /** All that clients said outside a TLS tunnel. */
    [[nodiscard]] const QByteArray &overheard() const { return m_overheard; }

private:
    void accept();
    void readHead(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    Manner m_manner;
    QByteArray m_wanted;
    int m_connections = 0;
    int m_tunnels = 0;
    QList<QByteArray> m_heads;
    QByteArray m_overheard;
};

} // namespace Clientele::Tests
