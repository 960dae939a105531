// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/pictures/pictureserver.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As asked\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n" + moreHeaders + "\r\n" + body;
}

QByteArray redirectTo(const QByteArray &location, int status)
{
    return httpAnswer(status, {}, "Location: " + location + "\r\n");
}

PictureServer::PictureServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &PictureServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl PictureServer::base() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void PictureServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_waiting.remove(socket);
            socket->deleteLater();
        });
    }
}

void PictureServer::read(QTcpSocket *socket)
{
    if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    const QByteArray head = socket->readAll();
    m_requests.append(head);
    const QByteArray path = head.split(' ').value(1);
    if (m_answers.contains(path)) {
        socket->write(m_answers.value(path));
        socket->disconnectFromHost();
        return;
    }
    m_waiting.insert(socket, path);
    m_mostWaiting = std::max(m_mostWaiting, waiting());
}

void PictureServer::answerNow(const QByteArray &path, const QByteArray &answer)
{
    script(path, answer);
    for (QTcpSocket *socket : m_waiting.keys(path)) {
        m_waiting.remove(socket);
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

} // namespace Clientele::Tests
