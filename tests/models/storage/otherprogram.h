// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/waiting.h"

#include <QtCore/QProcess>

namespace Clientele::Tests {

/** A program of the tests in a process of its own; it tells a line for each thing done. */
class OtherProgram
{
public:
    OtherProgram(const QString &program, const QStringList &arguments) { m_process.start(program, arguments); }
    ~OtherProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] bool hasTold(int lines)
    {
        return waitUntil([&] { return told() >= lines; });
    }
    /** How many lines have come so far. */
    [[nodiscard]] int told() { return int(output().count('\n')); }
    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }
    /** Ends its standard input. */
    void let() { m_process.closeWriteChannel(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /** When it has ended by itself; -1 when it did not in time or crashed. */
    [[nodiscard]] int exitCode()
    {
        const bool ended =
            waitUntil([&] { return m_process.state() == QProcess::NotRunning; }, std::chrono::seconds(60));
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace Clientele::Tests
