// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>

namespace Clientele::Tests {

/** For how long, at most, the event loop of this thread did not get to run a timer while this lived. */
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks,
                         [this] { m_longest = std::max(m_longest, m_sinceTick.restart()); });
        m_sinceTick.start();
        m_ticks.start(std::chrono::milliseconds(1));
    }

    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        return std::chrono::milliseconds(std::max(m_longest, m_sinceTick.elapsed()));
    }

private:
    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
    qint64 m_longest = 0;
};

} // namespace Clientele::Tests
