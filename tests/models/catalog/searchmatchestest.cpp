// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QStringList marked(const QString &text, const QString &query)
{
    QStringList parts;
    for (const TextRange &range : matchesIn(text, SearchQuery::fromText(query, {"49", "0"})))
        parts += text.sliced(range.start, range.length);
    return parts;
}

} // namespace

TEST(SearchMatches, AreWhereTheWordsAre)
{
    EXPECT_EQ(marked(u"Ada Lovelace"_s, u"love ad"_s), (QStringList{u"Ad"_s, u"Love"_s}));
    EXPECT_EQ(marked(u"Banana"_s, u"an"_s), QStringList{u"anan"_s}) << "those that touch are one";
    EXPECT_EQ(marked(u"Ada"_s, u"bob"_s), QStringList());
    EXPECT_EQ(marked(u"Ada"_s, u""_s), QStringList());
    EXPECT_EQ(marked(u""_s, u"a"_s), QStringList());
}

TEST(SearchMatches, TakeWholeCharacters)
{
    EXPECT_EQ(marked(u"Straße"_s, u"stras"_s), QStringList{u"Straß"_s});
    EXPECT_EQ(marked(u"Mu\u0308ller"_s, u"mu"_s), QStringList{u"Mu\u0308"_s});
    EXPECT_EQ(marked(u"\U0001F600 Ada \U0001F600"_s, u"ada"_s), QStringList{u"Ada"_s});
    EXPECT_EQ(marked(u"x\U0001D400y"_s, u"a"_s), QStringList{u"\U0001D400"_s}) << "a bold A of two units";
    EXPECT_EQ(marked(u"김민수"_s, u"ㄱ"_s), QStringList{u"김"_s});
    EXPECT_EQ(marked(u"काका"_s, u"क"_s), QStringList{u"काका"_s}) << "a vowel sign is part of its letter";
    EXPECT_EQ(marked(QString(QChar(0xD800)) + u"ada"_s, u"ada"_s), QStringList{u"ada"_s});
}

TEST(SearchMatches, OfNumbersTakeTheSignsBetween)
{
    EXPECT_EQ(marked(u"+49 (0)30 / 12-34"_s, u"030 1234"_s), QStringList{u"49 (0)30 / 12-34"_s});
    EXPECT_EQ(marked(u"030 1234"_s, u"+4930"_s), QStringList{u"030"_s});
    EXPECT_EQ(marked(u"Tel. 030-12 34 (office)"_s, u"1234"_s), QStringList{u"12 34"_s});
    EXPECT_EQ(marked(u"0049 30 1234"_s, u"4930"_s), QStringList{u"49 30"_s});
    EXPECT_EQ(marked(u"٠٣٠ ١٢٣٤"_s, u"0301"_s), QStringList{u"٠٣٠ ١"_s});
    EXPECT_EQ(marked(u"+49 170 99"_s, u"49 99"_s), (QStringList{u"49"_s, u"99"_s}));
}

TEST(SearchMatches, ComeSoonForFloods)
{
    const QStringList floods{QString(2'000'000, u'a'),          u"a "_s.repeated(1'000'000),
                             u'a' + QString(50'000, u'\u0301'), u"1-"_s.repeated(1'000'000),
                             u"(0)"_s.repeated(700'000),        QString(2'000'000, QChar(0xD800))};
    QElapsedTimer timer;
    timer.start();
    for (const QString &flood : floods) {
        for (const QString &query : {u"a"_s, u"1"_s, u"0"_s, u"a a a 1 0"_s, u"00 11 1111"_s, flood})
            (void)matchesIn(flood, SearchQuery::fromText(query));
    }
    EXPECT_LT(timer.elapsed(), 10'000) << "36 of them, unoptimised";
    EXPECT_EQ(matchesIn(floods[2], SearchQuery::fromText(u"a"_s)).size(), 1);
}

} // namespace Clientele
