// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/markedtext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QStringList markedParts(const QString &untrusted, const QList<TextRange> &matches)
{
    const MarkedText marked = markedText(untrusted, matches);
    QStringList parts;
    for (const TextRange &mark : marked.marks)
        parts.append(marked.text.mid(mark.start, mark.length));
    return parts;
}

} // namespace

TEST(MarkedTexts, KeepMarksWhereNothingIsReplaced)
{
    EXPECT_EQ(markedParts(u"Ada Lovelace"_s, {{0, 3}, {4, 4}}), (QStringList{u"Ada"_s, u"Love"_s}));
}

TEST(MarkedTexts, MoveMarksBehindWhatIsShownOtherwise)
{
    EXPECT_EQ(markedParts(u"\u202Eevil\u202C Ada"_s, {{1, 4}, {7, 3}}), (QStringList{u"evil"_s, u"Ada"_s}));
    const QString flood = u"a"_s + QString(500, QChar(0x0301));
    EXPECT_EQ(markedParts(flood + u"Ada"_s, {{501, 3}}), QStringList{u"Ada"_s});
}

TEST(MarkedTexts, EndMarksWhereTheTextIsCut)
{
    const QString tooLong = QString(300, u'x');
    EXPECT_EQ(markedParts(tooLong, {{198, 50}, {260, 5}}), QStringList{u"xx…"_s});
}

} // namespace Clientele
