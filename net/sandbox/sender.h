// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/fault.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTcpSocket;

namespace Clientele::Sandbox {

/** Writes one answer after another to a socket, at the pace a fault asks for. */
class Sender : public QObject
{
    Q_OBJECT

public:
    /** @p socket must outlive it. */
    explicit Sender(QTcpSocket &socket);

    /** Emits sent() once all was handed to the socket; never for an endless body or when the socket closes before. */
    void send(const QByteArray &bytes, const Fault &how);

Q_SIGNALS:
    void sent();

private:
    void pump();
    void pumpEndless();
    [[nodiscard]] QByteArray nextPiece();

    QTcpSocket &m_socket;
    QTimer m_pace;
    QByteArray m_bytes;
    bool m_sending = false;
    bool m_endless = false;
    int m_slice = 0;
};

} // namespace Clientele::Sandbox
