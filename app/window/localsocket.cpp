// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/localsocket.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** A socket's name, of no family when it cannot be one, and what has to stay open for it to be understood. */
struct SocketName
{
    sockaddr_un address{};
    FileDescriptor folder;
};

bool fits(const QByteArray &path)
{
    return path.size() < static_cast<qsizetype>(sizeof sockaddr_un::sun_path);
}

/** A long path goes by way of its opened folder, whose name in /proc is short. */
SocketName socketName(const QString &path)
{
    SocketName name;
    QByteArray bytes = QFile::encodeName(path);
    if (!fits(bytes)) {
        const QFileInfo info(path);
        name.folder =
            FileDescriptor(::open(QFile::encodeName(info.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        bytes = "/proc/self/fd/" + QByteArray::number(name.folder.number()) + '/' + QFile::encodeName(info.fileName());
    }
    if (fits(bytes)) {
        name.address.sun_family = AF_UNIX;
        std::ranges::copy(bytes, name.address.sun_path);
    }
    return name;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

/** By who made the other end of @p socket. */
bool isOurs(const FileDescriptor &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

FileDescriptor openSocket(int flags)
{
    return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
}

FileDescriptor onlyOurs(FileDescriptor socket)
{
    return socket.isOpen() && isOurs(socket) ? std::move(socket) : FileDescriptor();
}

} // namespace

FileDescriptor listenOn(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    constexpr int waiting = 16;
    FileDescriptor socket = openSocket(SOCK_NONBLOCK);
    const SocketName name = socketName(path);
    ::unlink(QFile::encodeName(path).constData());
    // Before it has its name, so that there is no moment in which it is anybody's.
    const bool listens = ::fchmod(socket.number(), ownerOnly) == 0
                         && ::bind(socket.number(), generic(name.address), sizeof name.address) == 0
                         && ::listen(socket.number(), waiting) == 0;
    return listens ? std::move(socket) : FileDescriptor();
}

FileDescriptor takeConnection(const FileDescriptor &listener)
{
    return onlyOurs(FileDescriptor(::accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)));
}

FileDescriptor connectTo(const QString &path, std::chrono::milliseconds limit)
{
    using namespace std::chrono;
    FileDescriptor socket = openSocket(0);
    const SocketName name = socketName(path);
    const auto wholeSeconds = floor<seconds>(limit);
    const timeval time{.tv_sec = wholeSeconds.count(), .tv_usec = microseconds(limit - wholeSeconds).count()};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
    ::setsockopt(socket.number(), SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    const bool isConnected = ::connect(socket.number(), generic(name.address), sizeof name.address) == 0;
    return isConnected ? onlyOurs(std::move(socket)) : FileDescriptor();
}

bool sendBytes(const FileDescriptor &socket, const QByteArray &bytes)
{
    return ::send(socket.number(), bytes.constData(), bytes.size(), MSG_NOSIGNAL) == bytes.size();
}

} // namespace Clientele
