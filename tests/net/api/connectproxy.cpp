// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/api/connectproxy.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

namespace {

const QByteArray HEAD_END = "\r\n\r\n";

void passOn(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace

ConnectProxy::ConnectProxy(quint16 target, Manner manner)
    : m_target(target)
    , m_manner(manner)
{
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

ConnectProxy::~ConnectProxy() = default;

void ConnectProxy::requireSignIn(const QByteArray &user, const QByteArray &password)
{
    m_wanted = "Basic " + (user + ':' + password).toBase64();
}

QList<QByteArray> ConnectProxy::targets() const
{
    QList<QByteArray> targets;
    for (const QByteArray &head : m_heads)
        targets.append(head.split(' ').value(1));
    return targets;
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        QObject::connect(client, &QTcpSocket::readyRead, &m_server, [this, client] { readHead(client); });
    }
}

void ConnectProxy::readHead(QTcpSocket *client)
{
    const QByteArray soFar = client->peek(client->bytesAvailable());
    const qsizetype end = soFar.indexOf(HEAD_END);
    if (end < 0)
        return;
    const QByteArray head = client->read(end + HEAD_END.size());
    m_overheard += head;
    m_heads.append(head);
    if (m_manner == Manner::HangsUp)
        client->disconnectFromHost();
    else
        answer(client, head);
}

void ConnectProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const bool isKnown = m_wanted.isEmpty() || head.contains("Proxy-Authorization: " + m_wanted + "\r\n");
    if (!isKnown) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
    } else if (m_manner == Manner::Refuses || !head.startsWith("CONNECT ")) {
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    } else {
        tunnel(client);
    }
}

void ConnectProxy::tunnel(QTcpSocket *client)
{
    ++m_tunnels;
    client->disconnect(&m_server);
    auto *server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        passOn(client, server);
        passOn(server, client);
    });
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace Clientele::Tests
