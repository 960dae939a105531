// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QProcess>

namespace Clientele::Tests {

/** An instanceprobe in a process of its own, ready to claim a lock; killed with the object. */
class StartProbe
{
public:
    explicit StartProbe(const QString &lockFile);
    ~StartProbe();
    Q_DISABLE_COPY_MOVE(StartProbe)

    /** Claims the lock, at once. */
    void go() { m_process.write("\n"); }
    /** The next thing it says. */
    [[nodiscard]] QByteArray word();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /** Ends it as a closed window would, and waits for that. */
    void end();
    /** Ends it as kill -9 does, and waits for that. */
    void kill();

private:
    QProcess m_process;
};

} // namespace Clientele::Tests
