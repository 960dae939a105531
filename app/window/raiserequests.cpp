// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/raiserequests.h"

#include "app/window/localsocket.h"
#include "app/window/raisecall.h"

#include <QtCore/QSocketNotifier>

#include <sys/socket.h>

#include <algorithm>
#include <array>

namespace Clientele {

RaiseRequests::RaiseRequests(const FileDescriptor &listener)
    : m_listener(listener)
{
    if (!listener.isOpen())
        return;
    m_called = std::make_unique<QSocketNotifier>(listener.number(), QSocketNotifier::Read);
    connect(m_called.get(), &QSocketNotifier::activated, this, &RaiseRequests::takeCall);
}

RaiseRequests::~RaiseRequests() = default;

void RaiseRequests::takeCall()
{
    constexpr qsizetype most = 8;
    FileDescriptor socket = takeConnection(m_listener);
    if (!socket.isOpen() || findChildren<RaiseCall *>(Qt::FindDirectChildrenOnly).size() >= most)
        return;
    auto *call = new RaiseCall(std::move(socket), this);
    connect(call, &RaiseCall::raiseRequested, this, &RaiseRequests::raiseRequested);
}

bool requestRaise(const QString &path, const QDeadlineTimer &deadline)
{
    using namespace std::chrono;
    const auto left = duration_cast<milliseconds>(deadline.remainingTimeAsDuration());
    const FileDescriptor socket = connectTo(path, std::max(left, milliseconds(1)));
    if (!socket.isOpen() || !sendBytes(socket, RAISE_WORD))
        return false;
    std::array<char, sizeof RAISED_WORD> answer{};
    const ssize_t count = ::recv(socket.number(), answer.data(), sizeof RAISED_WORD - 1, MSG_WAITALL);
    return count > 0 && QByteArrayView(answer.data(), count) == QByteArrayView(RAISED_WORD);
}

} // namespace Clientele
