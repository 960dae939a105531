// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxrules.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace Clientele {

TEST(OutboxRulesTest, WhatNeverLeftOrCameTooOftenWaits)
{
    EXPECT_EQ(fateOf({.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused}), Fate::Wait);
    EXPECT_EQ(fateOf({.kind = ErrorKind::Rejected, .status = 429}), Fate::Wait);
    EXPECT_EQ(fateOf({.kind = ErrorKind::NotSignedIn, .status = 401}), Fate::WaitForSignIn);
    EXPECT_EQ(fateOf({.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::NoToken}), Fate::WaitForSignIn);
}

TEST(OutboxRulesTest, WhatWasRefusedIsRefused)
{
    for (const int status : {400, 404, 409, 410, 413, 415, 422})
        EXPECT_EQ(fateOf({.kind = ErrorKind::Rejected, .status = status}), Fate::Refused) << status;
    EXPECT_EQ(fateOf({.kind = ErrorKind::NotAllowed, .status = 403}), Fate::Refused);
    EXPECT_EQ(fateOf({.kind = ErrorKind::WorkspaceNotFound, .status = 404}), Fate::Refused);
    EXPECT_EQ(fateOf({.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress}), Fate::Refused)
        << "no other time makes that address a good one";
}

TEST(OutboxRulesTest, WhatLeftWithoutAWholeAnswerIsUnknown)
{
    EXPECT_EQ(fateOf({.kind = ErrorKind::OutcomeUnknown, .status = 408}), Fate::Unknown);
    EXPECT_EQ(fateOf({.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Truncated}), Fate::Unknown);
    EXPECT_EQ(fateOf({.kind = ErrorKind::BadAnswer}), Fate::Unknown);
    for (const int status : {500, 502, 503, 504})
        EXPECT_EQ(fateOf({.kind = ErrorKind::ServerTrouble, .status = status}), Fate::Unknown) << status;
}

TEST(OutboxRulesTest, PausesGrowToALongestAndDifferByAFifth)
{
    const OutboxPace pace;
    EXPECT_EQ(pauseAfter(1, 0.5, pace), 2s);
    EXPECT_EQ(pauseAfter(2, 0.5, pace), 4s);
    EXPECT_EQ(pauseAfter(5, 0.5, pace), 32s);
    EXPECT_EQ(pauseAfter(9, 0.5, pace), 5min);
    EXPECT_EQ(pauseAfter(1'000'000, 0.5, pace), 5min);
    EXPECT_EQ(pauseAfter(1, 0, pace), 1600ms);
    EXPECT_EQ(pauseAfter(1, 1, pace), 2400ms);
}

} // namespace Clientele
