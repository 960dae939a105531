// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/lockfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <sys/file.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Clientele {

LockFile::LockFile(const QString &path)
    : m_path(path)
{}

LockFile::Attempt LockFile::tryLock()
{
    constexpr mode_t ownerOnly = 0600;
    FileDescriptor file(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly));
    if (!file.isOpen())
        return Attempt::Impossible;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Attempt::Held : Attempt::Impossible;
    m_file = std::move(file);
    writeHolder();
    return Attempt::Taken;
}

LockFile::Holder LockFile::holder() const
{
    constexpr qint64 longestLine = 300;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 process = file.readLine(longestLine).trimmed().toLongLong();
    return {.process = process, .host = QString::fromUtf8(file.readLine(longestLine).trimmed())};
}

/** For people, so it does not matter when the disk is full. An ext4 file system has a file that was emptied on disk
 * before it goes on, so this one never is. */
void LockFile::writeHolder() const
{
    const QByteArray text =
        QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    if (::pwrite(m_file.number(), text.constData(), text.size(), 0) == text.size()) [[maybe_unused]]
        const int cut = ::ftruncate(m_file.number(), text.size());
}

} // namespace Clientele
