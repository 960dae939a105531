// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/sender.h"

#include <QtNetwork/QTcpSocket>

namespace Clientele::Sandbox {

Sender::Sender(QTcpSocket &socket)
    : m_socket(socket)
{
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &Sender::pump);
    // Queued, because flushing emits it from within the write.
    connect(&socket, &QTcpSocket::bytesWritten, this, &Sender::pumpEndless, Qt::QueuedConnection);
}

void Sender::send(const QByteArray &bytes, const Fault &how)
{
    m_bytes = bytes;
    m_endless = how.send == Fault::Send::Endless;
    m_slice = how.sliceBytes;
    m_pace.setInterval(how.sliceMs);
    m_sending = true;
    pump();
}

void Sender::pump()
{
    if (!m_sending || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray piece = nextPiece();
    m_socket.write(piece);
    m_socket.flush();
    if (m_bytes.isEmpty() && !m_endless) {
        m_sending = false;
        Q_EMIT sent();
    } else if (m_slice > 0) {
        m_pace.start();
    }
}

void Sender::pumpEndless()
{
    if (m_endless && m_slice == 0 && m_socket.bytesToWrite() == 0)
        pump();
}

QByteArray Sender::nextPiece()
{
    if (m_bytes.isEmpty() && m_endless) {
        const QByteArray chunk(m_slice > 0 ? m_slice : 64 * 1024, 'x');
        return QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    const qsizetype size = m_slice > 0 ? qMin<qsizetype>(m_slice, m_bytes.size()) : m_bytes.size();
    const QByteArray piece = m_bytes.first(size);
    m_bytes.remove(0, size);
    return piece;
}

} // namespace Clientele::Sandbox
