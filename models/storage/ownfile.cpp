// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/ownfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Clientele::OwnFile {

void makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() || info.isRoot())
        return;
    makeFolder(info.absolutePath());
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void make(const QString &file)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile own(file);
    if (!own.exists())
        own.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    else if (own.permissions() & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser))
        own.setPermissions(ownerOnly);
}

QStringList databaseFiles(const QString &file)
{
    return {file, file + "-wal"_L1, file + "-shm"_L1, file + "-journal"_L1};
}

void remove(const QString &file)
{
    for (const QString &each : databaseFiles(file))
        QFile::remove(each);
}

} // namespace Clientele::OwnFile
