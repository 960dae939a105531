// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/waiting.h"

#include <QtNetwork/QTcpSocket>

namespace Clientele::Tests {

/** A client that sees the bytes: what came, and how the connection ended. */
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        // Without the event loop: QTcpSocket connects again when it is reset before it has noticed the first time.
        EXPECT_TRUE(m_socket.waitForConnected());
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
              const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        send(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
             + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /** Everything received so far, once it ends with @p end. */
    [[nodiscard]] QByteArray receivedUpTo(const QByteArray &end)
    {
        EXPECT_TRUE(waitUntil([&] { return m_received.endsWith(end); })) << m_received.toStdString();
        return std::exchange(m_received, {});
    }
    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool waitUntilClosed()
    {
        return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QByteArray m_received;
    QTcpSocket m_socket;
};

} // namespace Clientele::Tests
