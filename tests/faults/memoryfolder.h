// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace Clientele::Tests {

/** A folder in memory, where the system has such: nobody waits for a disk whose faults are played anyway. */
class MemoryFolder : public QTemporaryDir
{
public:
    MemoryFolder()
        : QTemporaryDir(QDir(place()).filePath(QStringLiteral("clientele-XXXXXX")))
    {}

private:
    [[nodiscard]] static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
};

} // namespace Clientele::Tests
