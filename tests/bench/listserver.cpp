// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// list_server COUNT: answers every request with a list of COUNT made-up clients, as fast as a socket takes it. Prints
// its base URL and serves until its standard input ends.
#include "tests/bench/people.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <cstdio>
#include <sstream>

namespace {

QByteArray listOf(int count)
{
    std::ostringstream json;
    Clientele::writeListJson(json, count);
    return QByteArray::fromStdString(json.str());
}

/** One answer to each request on @p socket; requests have no body. */
void serve(QTcpSocket *socket, const QByteArray &body)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n";
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, head, body] {
        while (socket->canReadLine()) {
            if (socket->readLine() != "\r\n")
                continue;
            socket->write(head);
            socket->write(body);
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray body = listOf(argc > 1 ? QByteArray(argv[1]).toInt() : 0);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(socket, body);
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    const QSocketNotifier ended(0, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("http://127.0.0.1:%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
