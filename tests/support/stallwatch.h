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
 * Time that passes for this thread. Time in which it could have run and others had the processors does not count, as
 * Linux tells it: that says something of the machine, nothing of the program. Time in which it waits for anything else
 * does count.
 */
class ThreadClock
{
public:
    ThreadClock() { start(); }

    void start()
    {
        m_queued = queued();
        m_clock.start();
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        const std::chrono::nanoseconds passed(m_clock.nsecsElapsed());
        return std::chrono::duration_cast<std::chrono::milliseconds>(passed - (queued() - m_queued));
    }

private:
    /** Since the thread began; zero where the system does not tell. */
    [[nodiscard]] static std::chrono::nanoseconds queued()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        return std::chrono::nanoseconds(file.read(100).split(' ').value(1).toLongLong());
    }

    QElapsedTimer m_clock;
    std::chrono::nanoseconds m_queued{};
};

/** For how long, at most, the event loop of this thread did not get to run a timer while this lived. */
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] {
            m_longest = longest();
            m_sinceTick.start();
        });
        m_ticks.start(std::chrono::milliseconds(1));
    }

    [[nodiscard]] std::chrono::milliseconds longest() const { return std::max(m_longest, m_sinceTick.elapsed()); }

private:
    ThreadClock m_sinceTick;
    QTimer m_ticks;
    std::chrono::milliseconds m_longest{};
};

} // namespace Clientele::Tests
