// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

// Files and folders that only their owner can look into, whatever the umask is.
namespace Clientele::OwnFile {

/** Makes @p folder, and those above that are missing. Folders that are there stay as they are. */
void makeFolder(const QString &folder);

/** Makes an empty file where there is none, and closes one to others that is there. Does what it can: whoever opens the
 * file then comes across what could not be done. */
void make(const QString &file);

/** What SQLite keeps a database in: the file itself first. */
[[nodiscard]] QStringList databaseFiles(const QString &file);

/** Removes a database that is there, with its log; only what was made by whoever calls this. */
void remove(const QString &file);

} // namespace Clientele::OwnFile
