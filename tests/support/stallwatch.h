// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>

namespace Clientele::Tests {

/** For how long a window may be away, whatever comes. Code that sanitizers watch is some times slower than any other.
 */
#ifdef __SANITIZE_ADDRESS__
inline constexpr std::chrono::milliseconds LONGEST_STALL{250};
#else
inline constexpr std::chrono::milliseconds LONGEST_STALL{50};
#endif

/**
 * For how long, at most, the event loop of this thread did not get to run a timer while this lived. Time in which the
 * thread could have run and others had the processors does not count, as Linux tells it: that says something of the
 * machine, nothing of the program. Time in which the thread waits for anything else does count.
 */
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] {
            m_longest = longest();
            begin();
        });
        begin();
        m_ticks.start(std::chrono::milliseconds(1));
    }

    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        using std::chrono::milliseconds;
        const std::chrono::nanoseconds away =
            std::chrono::nanoseconds(m_sinceTick.nsecsElapsed()) - (queued() - m_queued);
        return std::max(m_longest, std::chrono::duration_cast<milliseconds>(away));
    }

private:
    void begin()
    {
        m_queued = queued();
        m_sinceTick.start();
    }
    /** Since the thread began; zero where the system does not tell. */
    [[nodiscard]] static std::chrono::nanoseconds queued()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        return std::chrono::nanoseconds(file.read(100).split(' ').value(1).toLongLong());
    }

    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
    std::chrono::nanoseconds m_queued{};
    std::chrono::milliseconds m_longest{};
};

} // namespace Clientele::Tests
