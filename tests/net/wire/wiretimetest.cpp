// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/wiretime.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

TEST(WireTime, PlainTimesAreWhatQtReads)
{
    for (QDateTime time({1, 1, 1}, {0, 0}, Qt::UTC); time.date().year() < 10'000;
         time = time.addMSecs(86'400'123LL * 97)) {
        const QString text = time.toString(Qt::ISODateWithMs);
        const auto plain = plainTime(text.toStdString());
        ASSERT_TRUE(plain) << text.toStdString();
        ASSERT_EQ(*plain, time.toMSecsSinceEpoch()) << text.toStdString();
    }
    EXPECT_EQ(plainTime("2024-01-15T10:00:00Z"), QDateTime({2024, 1, 15}, {10, 0}, Qt::UTC).toMSecsSinceEpoch());
}

TEST(WireTime, WhatIsNotPlainIsLeftToQt)
{
    for (const char *text : {"", "2024-01-15", "2024-01-15T10:00:00", "2024-01-15T10:00:00+02:00",
                             "2024-01-15T10:00:00.1Z", "2023-02-29T10:00:00Z", "2024-01-15T24:00:00Z",
                             "2024-01-15T10:00:00ZZZZZ", "0000-01-15T10:00:00Z", "2024-01-15T1a:00:00Z"})
        EXPECT_FALSE(plainTime(text)) << text;
}

TEST(WireTime, ATimeWithoutAnOffsetIsUtc)
{
    EXPECT_EQ(timeFromText(u"2024-01-15T10:00:00"_s), QDateTime({2024, 1, 15}, {10, 0}, Qt::UTC));
    EXPECT_EQ(timeFromText(u"2024-01-15T10:00:00+02:00"_s), QDateTime({2024, 1, 15}, {8, 0}, Qt::UTC));
    EXPECT_TRUE(timeFromText(u"soon"_s).isNull());
}

} // namespace Clientele::Wire
