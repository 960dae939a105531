// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/gateconnection.h"

#include "net/sandbox/answer.h"
#include "net/sandbox/gatecontrol.h"

#include <QtNetwork/QSslSocket>

#include <sys/socket.h>

namespace Clientele::Sandbox {

using Moment = Fault::Moment;
using State = MessageReader::State;

GateConnection::GateConnection(std::unique_ptr<QTcpSocket> socket, const GateOptions &options, FaultPlan &faults,
                               Journal &journal, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_faults(faults)
    , m_journal(journal)
    , m_socket(std::move(socket))
    , m_sender(*m_socket)
    , m_upstream(options.upstreamPort)
{
    m_exchange.connection = journal.countConnection();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &GateConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &GateConnection::leave);
    connect(&m_sender, &Sender::sent, this, &GateConnection::finish);
    connect(&m_upstream, &Upstream::answered, this, &GateConnection::takeAnswer);
    connect(&m_delay, &QTimer::timeout, this, [this] { send(m_answer); });
    connect(&m_idle, &QTimer::timeout, m_socket.get(), &QTcpSocket::disconnectFromHost);
    if (const std::optional<Fault> fault = faults.takeForConnection()) {
        m_fault = *fault;
        answerLater({});
    } else if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->setSslConfiguration(*options.tls);
        tls->startServerEncryption();
    }
}

GateConnection::~GateConnection()
{
    disconnect(m_socket.get(), nullptr, this, nullptr);
    endExchange(0);
}

void GateConnection::read()
{
    if (m_busy && m_fault.moment <= Moment::Head)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_journal.countBytes(bytes.size());
    m_buffer += bytes;
    m_idle.stop();
    advance();
}

void GateConnection::advance()
{
    if (m_busy)
        return;
    if (m_reader.state() == State::Head && m_reader.feed(m_buffer) == State::Body && !takeHead())
        return;
    if (m_reader.state() == State::Body)
        m_reader.feed(m_buffer);
    if (m_reader.state() == State::Whole)
        takeRequest();
    else if (m_reader.state() == State::Broken)
        refuse();
}

/** False when it ends here. */
bool GateConnection::takeHead()
{
    m_clock.start();
    const Message &request = m_reader.message();
    m_control = m_options.control && isControlRequest(request);
    m_fault = {};
    if (!m_control) {
        const std::optional<Fault> fault = m_faults.takeForRequest(request.method(), request.path());
        m_fault = fault.value_or(Fault{});
        m_exchange = {.connection = m_exchange.connection,
                      .time = QDateTime::currentDateTimeUtc(),
                      .request = request,
                      .faulted = fault.has_value()};
        m_journal.begin(m_exchange);
        m_recorded = true;
    }
    if (m_fault.moment == Moment::Head) {
        answerLater(ownAnswer(m_fault));
        return false;
    }
    if (request.header("Expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void GateConnection::takeRequest()
{
    m_busy = true;
    m_exchange.request = m_reader.message();
    if (m_control)
        answerLater(controlAnswer());
    else if (m_fault.moment == Moment::Request)
        answerLater(ownAnswer(m_fault));
    else if (m_options.upstreamPort == 0)
        answerLater(makeAnswer(502));
    else
        m_upstream.ask(m_reader.message());
}

Message GateConnection::controlAnswer() const
{
    const std::optional<Message> own = answerControlRequest(m_reader.message(), m_faults, m_journal);
    if (own)
        return *own;
    return m_options.furtherControl ? m_options.furtherControl(m_reader.message()) : makeAnswer(404);
}

void GateConnection::takeAnswer(const Message &answer)
{
    m_exchange.reachedServer = true;
    m_exchange.serverStatus = answer.status();
    answerLater(m_fault.status ? ownAnswer(m_fault) : answer);
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

void GateConnection::answerLater(const Message &answer)
{
    m_busy = true;
    m_answer = answer;
    m_exchange.answer = answer.body;
    if (m_recorded)
        m_journal.update(m_exchange);
    if (m_fault.delayMs > 0)
        m_delay.start(m_fault.delayMs);
    else
        send(answer);
}

void GateConnection::send(const Message &answer)
{
    m_sender.send(bytesToSend(m_fault, answer), m_fault);
}

void GateConnection::finish()
{
    const bool hasStatus = m_fault.send == Fault::Send::Whole || m_fault.send == Fault::Send::HalfHeader
                           || m_fault.send == Fault::Send::Cut;
    endExchange(hasStatus ? m_answer.status() : 0);
    // With its body unread, a request leaves the connection of no use.
    const bool useless = m_fault.moment == Moment::Head && m_fault.then == Fault::Then::Keep;
    switch (useless ? Fault::Then::Close : m_fault.then) {
    case Fault::Then::Keep:
        if (m_reader.message().header("Connection").toLower() == "close")
            m_socket->disconnectFromHost();
        else
            next();
        return;
    case Fault::Then::Close:
        m_socket->disconnectFromHost();
        return;
    case Fault::Then::Reset:
        reset();
        return;
    case Fault::Then::Hang:
        return;
    }
}

void GateConnection::next()
{
    m_busy = false;
    m_reader.reset();
    if (m_options.idleLimit.count() > 0)
        m_idle.start(m_options.idleLimit);
    // The next request may have come with this one, or while it was being answered.
    QMetaObject::invokeMethod(this, &GateConnection::advance, Qt::QueuedConnection);
}

void GateConnection::refuse()
{
    m_fault = {.then = Fault::Then::Close};
    answerLater(makeAnswer(400));
}

void GateConnection::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    m_socket->abort();
}

void GateConnection::leave()
{
    m_busy = true;
    // What was asked of the server it still does, as a server would whose client went away.
    if (!m_upstream.isBusy())
        deleteLater();
}

void GateConnection::endExchange(int status)
{
    if (!m_recorded)
        return;
    m_recorded = false;
    m_exchange.status = status;
    m_exchange.milliseconds = m_clock.elapsed();
    m_journal.end(m_exchange);
}

} // namespace Clientele::Sandbox
