// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchtext.h"

#include <gtest/gtest.h>

namespace Clientele {

TEST(NumberDigits, AreTheSameForAllInternationalSpellings)
{
    EXPECT_EQ(numberDigits("+49 30 1234"), "49301234");
    EXPECT_EQ(numberDigits("0049301234"), "49301234");
    EXPECT_EQ(numberDigits("+49 (0)30 1234"), "49301234");
}

TEST(NumberDigits, KeepTheZeroOfANationalNumber)
{
    EXPECT_EQ(numberDigits("030 / 12-34"), "0301234");
    EXPECT_EQ(numberDigits("(030) 1234"), "0301234");
}

TEST(LooksLikeNumber, TellsNumbersFromWords)
{
    EXPECT_TRUE(looksLikeNumber("+49 (0)30 / 12.34-5"));
    EXPECT_TRUE(looksLikeNumber("1234"));
    EXPECT_FALSE(looksLikeNumber("123"));
    EXPECT_FALSE(looksLikeNumber("12345 ext 6"));
    EXPECT_FALSE(looksLikeNumber("ada@example.com"));
}

TEST(SearchText, HoldsNameValuesAndDigits)
{
    std::string text;
    appendSearchText(text, {.id = "1",
                            .name = "Ada Löwe",
                            .methods = {{.type = "phone", .value = "+49 30 1234", .preferred = true},
                                        {.type = "phone", .value = "030 99 ext 5"},
                                        {.type = "email", .value = "Ada@Example.com"}},
                            .fields = {{.key = "notes", .value = "VIP\nsince 2020"},
                                       {.key = "mobile", .value = "+49 (0)170-55"},
                                       {.key = "number", .value = "4711"}}});
    EXPECT_EQ(text, "ada lowe\n49301234\n030 99 ext 5\n030995\nada@example.com\nvip since 2020\n"
                    "+49 (0)170-55\n4917055\n4711\n");
}

} // namespace Clientele
