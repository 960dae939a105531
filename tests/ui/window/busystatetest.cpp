// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/busystate.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace Clientele {

TEST(BusyStateTest, IsBusyWhileAnyPieceOfWorkIsUnderWay)
{
    BusyState state;
    const QSignalSpy changes(&state, &BusyState::busyChanged);
    EXPECT_FALSE(state.isBusy());
    std::optional<BusyGuard> first(state.hold());
    std::optional<BusyGuard> second(state.hold());
    first.reset();
    EXPECT_TRUE(state.isBusy());
    EXPECT_EQ(changes.size(), 1);
    second.reset();
    EXPECT_FALSE(state.isBusy());
    EXPECT_EQ(changes.size(), 2);
}

TEST(BusyStateTest, AMovedGuardCountsOnce)
{
    BusyState state;
    {
        BusyGuard first = state.hold();
        BusyGuard second = std::move(first);
        BusyGuard third = state.hold();
        third = std::move(second);
        EXPECT_TRUE(state.isBusy());
    }
    EXPECT_FALSE(state.isBusy());
}

TEST(BusyStateTest, AGuardMayOutliveItsState)
{
    auto state = std::make_unique<BusyState>();
    const BusyGuard guard = state->hold();
    state.reset();
}

} // namespace Clientele
