// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/initials.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(Initials, areTheFirstLettersOfTheFirstAndTheLastWord)
{
    EXPECT_EQ(initialsOf(u"Ada Lovelace"_s), u"AL"_s);
    EXPECT_EQ(initialsOf(u"  johann  sebastian bach "_s), u"JB"_s);
    EXPECT_EQ(initialsOf(u"Plato"_s), u"P"_s);
    EXPECT_EQ(initialsOf(u" \t"_s), QString());
}

TEST(Initials, neverCutALetterInTwo)
{
    EXPECT_EQ(initialsOf(u"e\u0301lise \U0001F469\u200D\U0001F4BB"_s), u"E\u0301\U0001F469\u200D\U0001F4BB"_s);
}

TEST(Initials, areShortWhateverTheNameIs)
{
    EXPECT_LE(initialsOf(u"a"_s + QString(50'000, QChar(0x0301))).size(), 16);
}

} // namespace Clientele
