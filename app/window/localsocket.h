// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filedescriptor.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>

namespace Clientele {

// Sockets between processes of one user on this computer, named by files. Qt's own would have the window link
// QtNetwork, which costs more than the whole of its start.

/**
 * Waits for connections at @p path, in place of whatever is left there; none when that cannot be. Never blocks. Only
 * the user may connect; @p path may be longer than the 107 bytes a socket's name has.
 */
[[nodiscard]] FileDescriptor listenOn(const QString &path);
/** The next of those who have connected to @p listener; none when there is none, or it is another user's. Never blocks.
 */
[[nodiscard]] FileDescriptor takeConnection(const FileDescriptor &listener);
/** A connection to who listens on @p path; none when nobody does, or another user. What it is used for blocks for
 * @p limit at most, which is not to be zero. */
[[nodiscard]] FileDescriptor connectTo(const QString &path, std::chrono::milliseconds limit);

/** Whether all of @p bytes, which are few, went off. */
bool sendBytes(const FileDescriptor &socket, const QByteArray &bytes);

} // namespace Clientele
