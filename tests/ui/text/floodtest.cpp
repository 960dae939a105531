// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/flood.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(FloodTest, WhatPeopleWriteIsNone)
{
    EXPECT_FALSE(isFlood({}));
    EXPECT_FALSE(isFlood(u"Ada Lovelace, Анна, 田中さん, שרה, Z\u0335\u0321\u0322a\u0300l\u0328g\u0327o\u0315"_s));
    EXPECT_FALSE(isFlood(QString(FLOOD_BEGINS, u'x'))) << "a long note";
    EXPECT_FALSE(isFlood(QString(FLOOD_BEGINS / 4, u'\u4E2D')));
    EXPECT_FALSE(isFlood(u"a"_s + QString(32, u'\u0301')));
}

TEST(FloodTest, TooMuchOfAnythingIsOne)
{
    EXPECT_TRUE(isFlood(QString(FLOOD_BEGINS + 1, u'x')));
    EXPECT_TRUE(isFlood(QString(FLOOD_BEGINS / 4 + 1, u'\u4E2D')));
    EXPECT_TRUE(isFlood(u"a"_s + QString(33, u'\u0301') + u"b"_s));
    EXPECT_TRUE(isFlood(QString(2'000'000, u'\u05D0')));
}

} // namespace Clientele
