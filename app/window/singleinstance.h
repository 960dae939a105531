// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filedescriptor.h"
#include "app/window/lockfile.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace Clientele {

/**
 * One window per profile. A lock on a file in the profile's data folder decides which start is the first; a crashed
 * owner's is free, a live one's never. A socket only says “raise the window” (see RaiseRequests). Claimed before
 * anything of the profile is opened, and outlives all of it. Needs no application object; GUI thread.
 */
class SingleInstance
{
public:
    enum class Start {
        First,    ///< The profile is this process's.
        Unlocked, ///< There can be no lock, as the folder cannot be written; nobody answers either.
        Raised,   ///< Another one has the profile, and has raised its window.
        NoAnswer, ///< Another one has the profile, see holder(), and does not answer.
    };
    /** @p lockFile in a folder that only its owner may enter. */
    explicit SingleInstance(const QString &lockFile);
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /** Takes the lock, or asks who has it to raise the window. Blocks up to @p patience when that one is silent. */
    [[nodiscard]] Start claim(std::chrono::milliseconds patience = std::chrono::seconds(2));
    /** Who has the profile. */
    [[nodiscard]] LockFile::Holder holder() const { return m_lock.holder(); }
    /** Where later starts call, after a claim that came First; none when no socket could be made. */
    [[nodiscard]] const FileDescriptor &listener() const { return m_listener; }

private:
    void listen();
    [[nodiscard]] bool askToRaise(const QDeadlineTimer &deadline) const;
    [[nodiscard]] QStringList socketPaths() const;

    LockFile m_lock;
    FileDescriptor m_listener;
    QString m_socketPath;
};

} // namespace Clientele
