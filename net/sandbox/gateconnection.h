// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/gate.h"
#include "net/sandbox/sender.h"
#include "net/sandbox/upstream.h"

#include <QtCore/QElapsedTimer>

namespace Clientele::Sandbox {

/** One accepted connection: takes its requests one after the other and lets the planned faults happen to them. */
class GateConnection : public QObject
{
    Q_OBJECT

public:
    /** Takes @p socket over; deletes itself when the connection is over and the server has nothing left to say. */
    GateConnection(std::unique_ptr<QTcpSocket> socket, const GateOptions &options, FaultPlan &faults, Journal &journal,
                   QObject *parent);
    ~GateConnection() override;

private:
    void read();
    void advance();
    bool takeHead();
    void takeRequest();
    [[nodiscard]] Message controlAnswer() const;
    void takeAnswer(const Message &answer);
    void answerLater(const Message &answer);
    void send(const Message &answer);
    void finish();
    void next();
    void refuse();
    void reset();
    void leave();
    void endExchange(int status);

    const GateOptions &m_options;
    FaultPlan &m_faults;
    Journal &m_journal;
    std::unique_ptr<QTcpSocket> m_socket;
    Sender m_sender;
    Upstream m_upstream;
    QTimer m_idle;
    QTimer m_delay;
    QElapsedTimer m_clock;
    QByteArray m_buffer;
    MessageReader m_reader;
    Message m_answer;
    Fault m_fault;
    Exchange m_exchange;
    bool m_recorded = false; ///< m_exchange is begun in the journal and has not ended.
    bool m_control = false;  ///< The request is for the gate itself.
    bool m_busy = false;     ///< A request is being answered, or the connection is done for.
};

} // namespace Clientele::Sandbox
