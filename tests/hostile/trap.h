// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/testfolder.h"

#include <QtCore/QString>
#include <QtNetwork/QTcpServer>

namespace Clientele::Tests {

/** What markup would like to reach: a picture in a file, and a port of this computer, both watched from outside. */
class Trap
{
public:
    Trap();

    /** Its name stands nowhere else, so that a trace of opened files can be searched for it. */
    [[nodiscard]] QString picture() const { return m_picture; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /** How many connections came. */
    [[nodiscard]] int caught();

private:
    TestFolder m_folder;
    QString m_picture;
    QTcpServer m_server;
};

/** Writes @p words, joined by slashes, into the trace of opened files: a file of that name is looked for in vain. */
void markTrace(const QStringList &words);

} // namespace Clientele::Tests
