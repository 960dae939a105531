// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/portcalls.h"

namespace Clientele {

PortCalls::~PortCalls()
{
    abandon();
}

void PortCalls::setPort(ClientsPort *port)
{
    if (port != m_port)
        m_usedPort = nullptr;
    m_port = port;
    begin();
}

void PortCalls::start(std::function<void()> call)
{
    abandon();
    renewStop();
    m_waiting = std::move(call);
    begin();
}

void PortCalls::begin()
{
    if (!m_port || !m_waiting)
        return;
    m_usedPort = m_port;
    std::exchange(m_waiting, nullptr)();
}

void PortCalls::stop()
{
    if (std::exchange(m_waiting, nullptr))
        Q_EMIT failed({.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled});
    else
        m_stop.request_stop();
}

void PortCalls::abandon()
{
    ++m_run;
    m_waiting = nullptr;
    m_stop.request_stop();
}

} // namespace Clientele
