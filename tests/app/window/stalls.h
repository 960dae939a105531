// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/stallwatch.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace Clientele::Tests {

/** How long the GUI thread was away, by what was done. Done again, the shorter time counts: the machine may be busy. */
class Stalls
{
public:
    static constexpr int TRIES = 3;

    /** Does @p what while watched. Of several times within one round the longest counts. */
    template <typename What>
    void act(const QString &name, What what)
    {
        const StallWatch watch;
        what();
        std::chrono::milliseconds &longest = m_round[name];
        longest = std::max(longest, watch.longest());
    }
    /** What was measured since the last one is a whole try. */
    void endRound()
    {
        for (const auto &[name, time] : m_round.asKeyValueRange())
            m_best[name] = m_best.contains(name) ? std::min(m_best[name], time) : time;
        m_round.clear();
    }
    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        std::chrono::milliseconds longest{0};
        for (const std::chrono::milliseconds time : m_best)
            longest = std::max(longest, time);
        return longest;
    }
    /** Each that took a quarter of the limit or longer. */
    [[nodiscard]] std::string report() const
    {
        std::string text = "longest stall: " + std::to_string(longest().count()) + " ms\n";
        for (const auto &[name, time] : m_best.asKeyValueRange()) {
            if (time >= LONGEST_STALL / 4)
                text += "  " + name.toStdString() + ": " + std::to_string(time.count()) + " ms\n";
        }
        return text;
    }

private:
    QMap<QString, std::chrono::milliseconds> m_round;
    QMap<QString, std::chrono::milliseconds> m_best;
};

} // namespace Clientele::Tests
