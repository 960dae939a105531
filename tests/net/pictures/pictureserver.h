// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace Clientele::Tests {

/** A whole answer of HTTP/1.1. */
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
[[nodiscard]] QByteArray redirectTo(const QByteArray &location, int status = 302);

/** A server on this computer that answers each path with the bytes it was given, and other paths not at all. */
class PictureServer : public QObject
{
    Q_OBJECT

public:
    PictureServer();

    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QString url(const QString &path) const { return base().toString() + path; }
    /** @p answer as it is; the connection is closed after it. */
    void script(const QByteArray &path, const QByteArray &answer) { m_answers.insert(path, answer); }
    /** Answers whoever waits for @p path by now, too. */
    void answerNow(const QByteArray &path, const QByteArray &answer);

    /** Heads of requests, as they came. */
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /** Requests that wait for an answer on a connection that still stands. */
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] int mostWaiting() const { return m_mostWaiting; }

private:
    void accept();
    void read(QTcpSocket *socket);

    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_waiting;
    int m_connections = 0;
    int m_mostWaiting = 0;
    /** Dies first: its sockets tell of their end. */
    QTcpServer m_server;
};

} // namespace Clientele::Tests
