// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filedescriptor.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

namespace Clientele {

// What a second start and the first one say to each other: one word each, and never anything that could be opened.
inline constexpr char RAISE_WORD[] = "raise\n";
inline constexpr char RAISED_WORD[] = "raised\n";

/**
 * One connection of a start that came second: says RAISE_WORD within two seconds, or is closed at the first byte that
 * does not belong to it. Deletes itself when it is over. GUI thread.
 */
class RaiseCall : public QObject
{
    Q_OBJECT

public:
    RaiseCall(FileDescriptor socket, QObject *parent);

Q_SIGNALS:
    /** The word was said; it is answered when all who were told are done. */
    void raiseRequested();

private:
    void read();
    void answer();
    void close();

    FileDescriptor m_socket;
    QSocketNotifier m_readable;
    QByteArray m_said;
};

} // namespace Clientele
