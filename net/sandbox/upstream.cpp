// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/upstream.h"

#include "net/sandbox/answer.h"

#include <QtNetwork/QHostAddress>

namespace Clientele::Sandbox {

using State = MessageReader::State;

Upstream::Upstream(quint16 port)
    : m_port(port)
{
    connect(&m_socket, &QTcpSocket::connected, this, &Upstream::write);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Upstream::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_busy)
            finish(m_reader.end() == State::Whole ? m_reader.message() : makeAnswer(502));
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_busy && m_socket.state() == QAbstractSocket::UnconnectedState)
            finish(makeAnswer(502));
    });
}

void Upstream::ask(const Message &request)
{
    Message forwarded = request;
    for (const char *hop : {"Connection", "Transfer-Encoding", "Expect", "Content-Length"})
        forwarded.setHeader(hop, QByteArray());
    forwarded.setHeader("Content-Length", QByteArray::number(request.body.size()));
    m_request = forwarded.head() + forwarded.body;
    m_bodyless = request.method() == "HEAD";
    m_busy = true;
    m_reader.reset();
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        write();
    else
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
}

void Upstream::write()
{
    m_socket.write(m_request);
}

void Upstream::read()
{
    m_buffer += m_socket.readAll();
    if (!m_busy)
        return;
    if (m_reader.state() == State::Head && m_reader.feed(m_buffer) == State::Body) {
        const int status = m_reader.message().status();
        const bool none = m_bodyless || status == 204 || status == 304;
        m_reader.setBody(none ? MessageReader::Body::None : MessageReader::Body::UntilClosed);
    }
    if (m_reader.state() == State::Body)
        m_reader.feed(m_buffer);
    if (m_reader.state() == State::Whole)
        finish(m_reader.message());
    else if (m_reader.state() == State::Broken)
        m_socket.abort();
}

void Upstream::finish(const Message &answer)
{
    m_busy = false;
    m_buffer.clear();
    Message passedOn = answer;
    for (const char *hop : {"Connection", "Keep-Alive", "Transfer-Encoding"})
        passedOn.setHeader(hop, QByteArray());
    if (!m_bodyless && answer.status() != 204 && answer.header("Content-Length").isEmpty())
        passedOn.setHeader("Content-Length", QByteArray::number(answer.body.size()));
    Q_EMIT answered(passedOn);
}

} // namespace Clientele::Sandbox
