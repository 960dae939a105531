// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/singleinstance.h"

#include "app/window/localsocket.h"
#include "app/window/raiserequests.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/poll.h>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Two ways to one folder have one name. */
QString socketFileName(const QString &folder)
{
    constexpr qsizetype enoughBytes = 16;
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath());
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(enoughBytes).toHex();
    return u"clientele-%1-%2.socket"_s.arg(::geteuid()).arg(QLatin1StringView(hash));
}

/** As the XDG base directory specification asks for: the user's, and nobody else may enter. */
bool isPrivateFolder(const QString &path)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo info(path);
    return info.isAbsolute() && info.isDir() && info.ownerId() == ::geteuid() && !(info.permissions() & others);
}

/** Nobody tells when another process's lock goes, so it is asked for again. */
void letTimePass()
{
    constexpr int pauseMs = 20;
    ::poll(nullptr, 0, pauseMs);
}

} // namespace

SingleInstance::SingleInstance(const QString &lockFile)
    : m_lock(lockFile)
{}

SingleInstance::~SingleInstance()
{
    // While the lock is held still: later it might be the next owner's.
    if (m_listener.isOpen())
        QFile::remove(m_socketPath);
}

SingleInstance::Start SingleInstance::claim(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const LockFile::Attempt attempt = m_lock.tryLock();
        if (attempt == LockFile::Attempt::Taken) {
            listen();
            return Start::First;
        }
        if (askToRaise(deadline))
            return Start::Raised;
        if (attempt == LockFile::Attempt::Impossible)
            return Start::Unlocked;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        letTimePass();
    }
}

void SingleInstance::listen()
{
    for (const QString &path : socketPaths()) {
        m_listener = listenOn(path);
        m_socketPath = path;
        if (m_listener.isOpen())
            return;
    }
}

bool SingleInstance::askToRaise(const QDeadlineTimer &deadline) const
{
    const QStringList paths = socketPaths();
    return std::ranges::any_of(paths, [&deadline](const QString &path) { return requestRaise(path, deadline); });
}

/** The owner may have been started with another environment, so a second start looks at all of them. */
QStringList SingleInstance::socketPaths() const
{
    const QString folder = QFileInfo(m_lock.path()).absolutePath();
    const QString fileName = u'/' + socketFileName(folder);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return isPrivateFolder(runtime) ? QStringList{runtime + fileName, folder + fileName}
                                    : QStringList{folder + fileName};
}

} // namespace Clientele
