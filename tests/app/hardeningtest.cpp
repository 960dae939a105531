// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <QtCore/QByteArray>

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>

namespace Clientele::Tests {

namespace {

/** In a process of its own, as this one may be looked at by a debugger. Ends with 0 when it is as wanted. */
[[noreturn]] void endAfterRefusing(int wantedDumpable)
{
    refuseMemoryDumps();
    rlimit limit{.rlim_cur = 1, .rlim_max = 1};
    ::getrlimit(RLIMIT_CORE, &limit);
    const bool isAsWanted = limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == wantedDumpable;
    std::_Exit(isAsWanted ? 0 : 1);
}

} // namespace

TEST(HardeningTest, AProcessLeavesNoCoreAndIsNotLookedInto)
{
    qunsetenv("SNAP");
    EXPECT_EXIT(endAfterRefusing(0), testing::ExitedWithCode(0), "");
}

TEST(HardeningTest, InASnapThePortalsCanStillLookAtIt)
{
    qputenv("SNAP", QByteArrayLiteral("/snap/clientele/1"));
    EXPECT_EXIT(endAfterRefusing(1), testing::ExitedWithCode(0), "");
    qunsetenv("SNAP");
}

TEST(HardeningTest, ABuildWithTheseTestsIsForDebugging)
{
    EXPECT_TRUE(isBuiltForDebugging());
}

} // namespace Clientele::Tests
