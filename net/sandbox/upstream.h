// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"

#include <QtNetwork/QTcpSocket>

namespace Clientele::Sandbox {

/** The way from one of the gate's connections to the server behind it: one request at a time, kept alive between. */
class Upstream : public QObject
{
    Q_OBJECT

public:
    explicit Upstream(quint16 port);

    /** Ends in answered(), exactly once; with 502 when the server gave no whole answer. */
    void ask(const Message &request);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const Clientele::Sandbox::Message &answer);

private:
    void write();
    void read();
    void finish(const Message &answer);

    const quint16 m_port;
    QTcpSocket m_socket;
    MessageReader m_reader;
    QByteArray m_buffer;
    QByteArray m_request;
    bool m_bodyless = false;
    bool m_busy = false;
};

} // namespace Clientele::Sandbox
