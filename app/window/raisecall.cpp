// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/raisecall.h"

#include "app/window/localsocket.h"

#include <QtCore/QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Clientele {

RaiseCall::RaiseCall(FileDescriptor socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_readable(m_socket.number(), QSocketNotifier::Read)
{
    constexpr std::chrono::seconds patience(2);
    connect(&m_readable, &QSocketNotifier::activated, this, &RaiseCall::read);
    QTimer::singleShot(patience, this, &RaiseCall::close);
}

void RaiseCall::read()
{
    const QByteArrayView wanted(RAISE_WORD);
    std::array<char, sizeof RAISE_WORD> bytes{};
    const ssize_t count = ::recv(m_socket.number(), bytes.data(), bytes.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_said.append(bytes.data(), std::max<ssize_t>(count, 0));
    if (m_said == wanted)
        answer();
    else if (count <= 0 || !wanted.startsWith(m_said))
        close();
}

void RaiseCall::answer()
{
    m_readable.setEnabled(false);
    Q_EMIT raiseRequested();
    sendBytes(m_socket, RAISED_WORD);
    close();
}

void RaiseCall::close()
{
    m_readable.setEnabled(false);
    m_socket = FileDescriptor();
    deleteLater();
}

} // namespace Clientele
