// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <chrono>

namespace Clientele::Tests {

/**
 * Runs the event loop until @p condition holds; false when it did not within @p limit. Looks after every event and
 * every millisecond (QTest::qWaitFor sleeps ten between two looks, and with it every server on this thread).
 */
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QTimer tick;
    tick.start(std::chrono::milliseconds(1));
    const QDeadlineTimer deadline(limit);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

/** Runs the event loop until @p answer is there. A call that does not end fails the test. */
template <typename T>
[[nodiscard]] Result<T> waitFor(const Answer<T> &answer, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    const bool ended = waitUntil([&] { return answer.isFinished(); }, limit);
    EXPECT_TRUE(ended) << "the call did not end in time";
    EXPECT_TRUE(!ended || answer.resultCount() == 1) << "the call ended without an answer";
    return ended && answer.resultCount() == 1 ? answer.result() : Result<T>(Error{});
}

} // namespace Clientele::Tests
