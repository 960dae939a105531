// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/folding.h"

#include <gtest/gtest.h>

namespace Clientele {

namespace {

std::string folded(std::string_view text)
{
    std::string to;
    appendFolded(to, text);
    return to;
}

} // namespace

TEST(Folding, DropsCaseAndDiacritics)
{
    EXPECT_EQ(folded("Ada LOVELACE"), "ada lovelace");
    EXPECT_EQ(folded("Müller Çelik Škoda"), "muller celik skoda");
    EXPECT_EQ(folded("Mu\u0308ller"), "muller");
    EXPECT_EQ(folded("ΆΛΦΑ ς"), "αλφα σ");
    EXPECT_EQ(folded("Ёлка"), "елка");
    EXPECT_EQ(folded("Nguyễn"), "nguyen");
    EXPECT_EQ(folded("ＡＢＣ"), "abc");
}

TEST(Folding, SpellsOutLettersThatHaveNoDiacritic)
{
    EXPECT_EQ(folded("Straße STRAẞE"), "strasse strasse");
    EXPECT_EQ(folded("Łódź Ørsted Ægir Œuvre Þór Đorđe Ħal Işık"), "lodz orsted aegir oeuvre thor dorde hal isik");
}

TEST(Folding, KeepsScriptsWithoutCase)
{
    EXPECT_EQ(folded("山田太郎"), "山田太郎");
    EXPECT_EQ(folded("שלום"), "שלום");
}

TEST(Folding, TakesControlCharactersForSpaces)
{
    EXPECT_EQ(folded("a\nb\tc\u0085d"), "a b c d");
}

TEST(Folding, TakesSignsForWhatPeopleType)
{
    EXPECT_EQ(folded("O\u2019Brien D\u02BCArcy Anna\u2011Maria 030\u20131234"), "o'brien d'arcy anna-maria 030-1234");
    EXPECT_EQ(folded("٠٣٠ ۱۲۳۴ १२ ９"), "030 1234 12 9");
    EXPECT_EQ(folded("\u202A+49\u202C می\u200Cخواهم Zu\u00ADcker"), "+49 میخواهم zucker");
}

TEST(Folding, SurvivesWhatIsNoUtf8)
{
    EXPECT_EQ(folded("a\xFF\xC3"), folded("a") + "\xFF\xC3");
    EXPECT_EQ(folded("\xF0\x9F\x98\x80"), "\U0001F600");
}

TEST(Folding, OfAPartIsThePartOfTheFolding)
{
    const std::string_view text = "Straße Mu\u0308ller Ægir 山田";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        const bool insideCharacter = cut < text.size() && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U;
        if (!insideCharacter) {
            EXPECT_EQ(folded(text.substr(0, cut)) + folded(text.substr(cut)), folded(text)) << cut;
        }
    }
}

} // namespace Clientele
