// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/gate.h"

#include "net/sandbox/gateconnection.h"

#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

class Gate::Listener : public QTcpServer
{
public:
    explicit Listener(Gate &gate)
        : m_gate(gate)
    {}

protected:
    void incomingConnection(qintptr descriptor) override { m_gate.accept(descriptor); }

private:
    Gate &m_gate;
};

Gate::Gate(const GateOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_journal(options.keepExchanges)
    , m_listener(std::make_unique<Listener>(*this))
{
    m_listener->setListenBacklogSize(1000);
}

Gate::~Gate()
{
    // The connections use the plan and the journal to their very end.
    qDeleteAll(findChildren<GateConnection *>(Qt::FindDirectChildrenOnly));
}

bool Gate::listen()
{
    return m_listener->listen(QHostAddress::LocalHost, m_options.port);
}

QString Gate::error() const
{
    return m_listener->errorString();
}

quint16 Gate::port() const
{
    return m_listener->serverPort();
}

QUrl Gate::url() const
{
    QUrl url;
    url.setScheme(m_options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

void Gate::accept(qintptr descriptor)
{
    auto socket = m_options.tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (socket->setSocketDescriptor(descriptor))
        new GateConnection(std::move(socket), m_options, m_faults, m_journal, this);
}

} // namespace Clientele::Sandbox
