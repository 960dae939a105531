// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/retryafter.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

namespace {

using namespace std::chrono_literals;

const QDateTime &noon()
{
    static const QDateTime time(QDate(2026, 11, 6), QTime(12, 0), Qt::UTC);
    return time;
}

TEST(RetryAfterTest, ReadsSecondsAndDates)
{
    EXPECT_EQ(readRetryAfter("0", noon()), 0s);
    EXPECT_EQ(readRetryAfter(" 120 ", noon()), 120s);
    EXPECT_EQ(readRetryAfter("Fri, 06 Nov 2026 12:01:30 GMT", noon()), 90s);
}

TEST(RetryAfterTest, IsNeverNegativeAndNeverMoreThanAnHour)
{
    EXPECT_EQ(readRetryAfter("Fri, 06 Nov 2026 11:00:00 GMT", noon()), 0s);
    EXPECT_EQ(readRetryAfter("86400", noon()), 3600s);
    EXPECT_EQ(readRetryAfter("99999999999999999999999999", noon()), 3600s);
    EXPECT_EQ(readRetryAfter("Mon, 06 Nov 2034 12:00:00 GMT", noon()), 3600s);
}

TEST(RetryAfterTest, TakesNothingElseForATime)
{
    for (const char *header : {"", "soon", "-5", "+5", "1.5", "12s", "Fri, 06 Nov 2026", "06.11.2026 12:00"})
        EXPECT_EQ(readRetryAfter(header, noon()), std::nullopt) << header;
}

} // namespace

} // namespace Clientele::Tests
