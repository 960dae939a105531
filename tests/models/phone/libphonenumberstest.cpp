// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/phone/libphonenumbers.h"

#include "tests/support/printers.h"

#include <QtCore/QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

// The numbers are from the ranges regulators set aside for fiction, or published by their owners.

TEST(LibPhoneNumbers, ReadsNationalNumbersForTheRegion)
{
    const LibPhoneNumbers numbers;
    EXPECT_EQ(numbers.toE164(u"(030) 227-01234"_s, u"DE"_s), u"+493022701234"_s);
    EXPECT_EQ(numbers.toE164(u"020 7946 0958"_s, u"GB"_s), u"+442079460958"_s);
    EXPECT_EQ(numbers.toE164(u"020 7946 0958"_s, u"gb"_s), u"+442079460958"_s);
}

TEST(LibPhoneNumbers, ReadsInternationalNumbersWhateverTheRegion)
{
    const LibPhoneNumbers numbers;
    EXPECT_EQ(numbers.toE164(u"+44 20 7946 0958"_s, u"DE"_s), u"+442079460958"_s);
    EXPECT_EQ(numbers.toE164(u"+442079460958"_s, u"ZZ"_s), u"+442079460958"_s);
    EXPECT_EQ(numbers.toE164(u"+442079460958"_s, QString()), u"+442079460958"_s);
}

TEST(LibPhoneNumbers, GivesNothingForWhatIsNoValidNumber)
{
    const LibPhoneNumbers numbers;
    EXPECT_FALSE(numbers.toE164(QString(), u"DE"_s));
    EXPECT_FALSE(numbers.toE164(u"ada@example.com"_s, u"DE"_s));
    EXPECT_FALSE(numbers.toE164(u"12"_s, u"DE"_s));
    EXPECT_FALSE(numbers.toE164(u"020 7946 0958"_s, u"ZZ"_s)) << "no such region";
    EXPECT_FALSE(numbers.toE164(QString(QChar(0xd800)), u"DE"_s));
}

TEST(LibPhoneNumbers, AnswersAtOnceWhateverIsPasted)
{
    const LibPhoneNumbers numbers;
    QElapsedTimer timer;
    timer.start();
    for (const qsizetype length : {250, 251, 1'000'000}) {
        for (const QChar c : {u'1', u'+', u'(', u' ', u'x', u'\u0660'})
            EXPECT_FALSE(numbers.toE164(QString(length, c), u"DE"_s));
    }
    EXPECT_LT(timer.elapsed(), 5'000);
}

TEST(LibPhoneNumbers, GivesNothingForANumberWithAnExtension)
{
    EXPECT_FALSE(LibPhoneNumbers().toE164(u"+44 20 7946 0958 ext. 12"_s, u"GB"_s));
}

TEST(LibPhoneNumbers, KnowsItsRegionsSorted)
{
    const QStringList regions = LibPhoneNumbers().regions();
    EXPECT_TRUE(regions.contains(u"DE"_s));
    EXPECT_TRUE(regions.contains(u"BR"_s));
    EXPECT_TRUE(std::ranges::is_sorted(regions));
}

TEST(LibPhoneNumbers, KnowsHowARegionDials)
{
    const LibPhoneNumbers numbers;
    const auto rules = [](const char *countryCode, const char *trunkPrefix) {
        return DiallingRules{.countryCode = countryCode, .trunkPrefix = trunkPrefix};
    };
    EXPECT_EQ(numbers.diallingRules(u"DE"_s), rules("49", "0"));
    EXPECT_EQ(numbers.diallingRules(u"gb"_s), rules("44", "0"));
    EXPECT_EQ(numbers.diallingRules(u"HU"_s), rules("36", "06"));
    EXPECT_EQ(numbers.diallingRules(u"ES"_s), rules("34", "")) << "no trunk prefix there";
    EXPECT_EQ(numbers.diallingRules(u"US"_s), rules("1", "")) << "the country code itself";
    EXPECT_EQ(numbers.diallingRules(u"ZZ"_s), DiallingRules());
    EXPECT_EQ(numbers.diallingRules(QString()), DiallingRules());
}

} // namespace Clientele
