// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/agetext.h"

#include "tests/support/printers.h"

#include <QtCore/QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(AgeText, CountsMinutesThenNamesTheDay)
{
    const QLocale english(u"en_GB"_s);
    const QDateTime now(QDate(2026, 5, 3), QTime(12, 30), QTimeZone("Europe/Berlin"));
    const auto age = [&](qint64 seconds) { return ageText(now.addSecs(-seconds).toUTC(), now, english); };
    EXPECT_EQ(age(0), u"just now"_s);
    EXPECT_EQ(age(59), u"just now"_s);
    EXPECT_TRUE(age(120).startsWith(u"2 minute"_s));
    EXPECT_TRUE(age(59 * 60).startsWith(u"59 minute"_s));
    EXPECT_EQ(age(60 * 60), u"today at 11:30"_s) << "by the reader's clock";
    EXPECT_EQ(age(13 * 60 * 60), u"yesterday at 23:30"_s);
    EXPECT_EQ(age(3 * 24 * 60 * 60), u"on 30/04/2026 at 12:30"_s);
}

TEST(AgeText, AClockThatWasSetBackTellsTheTime)
{
    const QDateTime now(QDate(2026, 5, 3), QTime(12, 30), QTimeZone("Europe/Berlin"));
    EXPECT_EQ(ageText(now.addSecs(600), now, QLocale(u"en_GB"_s)), u"today at 12:40"_s);
}

} // namespace Clientele
