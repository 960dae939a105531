// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filedescriptor.h"

#include <QtCore/QString>

namespace Clientele {

/**
 * A file that one process at a time has to itself. The operating system knows who has it and frees it when that process
 * ends, however it does, so nothing is to be guessed from the file, which stays: it only tells people who has it.
 *
 * QLockFile asks for the same lock of the system, but waits for the disk before it goes on (milliseconds at each start,
 * many on a slow disk), and besides goes by process numbers, which may be another's by now.
 */
class LockFile
{
public:
    enum class Attempt {
        Taken,      ///< Until this object goes.
        Held,       ///< By another process, or another object of this one.
        Impossible, ///< The file cannot be written, or its file system knows no locks.
    };
    struct Holder
    {
        /** Zero: unknown. */
        qint64 process = 0;
        QString host;
    };

    explicit LockFile(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    /** Does not wait. */
    [[nodiscard]] Attempt tryLock();
    /** Who has it, or had it last. */
    [[nodiscard]] Holder holder() const;

private:
    void writeHolder() const;

    QString m_path;
    FileDescriptor m_file;
};

} // namespace Clientele
