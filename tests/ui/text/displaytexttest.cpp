// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/displaytext.h"

#include "tests/support/printers.h"

#include <QtCore/QList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString isolate(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace

TEST(DisplayTextTest, WrapsOrdinaryTextAndLeavesItAlone)
{
    EXPECT_EQ(displayText(u"Анна <tom@x.com> &amp; שרה"_s), isolate(u"Анна <tom@x.com> &amp; שרה"_s));
}

TEST(DisplayTextTest, ShowsEveryBidiControlAsAMark)
{
    const QList<char16_t> controls{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                   0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    for (const char16_t control : controls) {
        const QString shown = displayText(u"a"_s + QChar(control) + u"b"_s, DisplayForm::Title);
        EXPECT_FALSE(shown.contains(QChar(control)));
        EXPECT_EQ(shown, u"a[U+%1]b"_s.arg(QString::number(control, 16).toUpper().rightJustified(4, u'0')));
    }
}

TEST(DisplayTextTest, ShowsControlsAsMarks)
{
    EXPECT_EQ(displayText(u"a\u0000b\u0007c\u007Fd\u0085e"_s, DisplayForm::Title),
              u"a\u2400b\u2407c\u2421d[U+0085]e"_s);
    EXPECT_EQ(displayText(u"one\ntwo\u2028three"_s, DisplayForm::Title), u"one\u240Atwo[U+2028]three"_s);
}

TEST(DisplayTextTest, KeepsLineEndsInBlocksOnly)
{
    EXPECT_EQ(displayText(u"one\r\ntwo\rthree\n"_s, DisplayForm::Block), isolate(u"one\ntwo\nthree"_s));
    EXPECT_EQ(displayWhole(u"one\r\ntwo\tthree"_s), u"one\ntwo\tthree"_s);
}

TEST(DisplayTextTest, ReplacesLoneSurrogates)
{
    EXPECT_EQ(displayText(u"a"_s + QChar(0xD800) + u"b"_s, DisplayForm::Title), u"a\uFFFDb"_s);
    EXPECT_EQ(displayText(u"👩‍👧"_s, DisplayForm::Title), u"👩‍👧"_s);
}

TEST(DisplayTextTest, KeepsAtMostEightMarksOnOneBase)
{
    const QString flood = u"a"_s + QString(50'000, QChar(0x0301)) + u"b\u0301"_s;
    EXPECT_EQ(displayText(flood, DisplayForm::Title), u"a"_s + QString(8, QChar(0x0301)) + u"b\u0301"_s);
}

TEST(DisplayTextTest, IsNotLongInATextOfMarksAlone)
{
    const QString flood = u"a"_s + QString(1'000'000, QChar(0x0301)) + u"b"_s;
    EXPECT_EQ(displayText(flood, DisplayForm::Title), u"a"_s + QString(8, QChar(0x0301)) + u'…');
    EXPECT_TRUE(displayWhole(flood).endsWith(u'b'));
}

TEST(DisplayTextTest, CutsWhatIsTooLongAndSaysSo)
{
    EXPECT_EQ(displayText(QString(201, u'x'), DisplayForm::Title), QString(200, u'x') + u'…');
    EXPECT_EQ(displayText(QString(200, u'x'), DisplayForm::Title), QString(200, u'x'));
    EXPECT_LE(displayText(QString(2'000'000, u'x'), DisplayForm::Block).size(), 4010);
    EXPECT_LE(displayText(u"x\n"_s.repeated(1000), DisplayForm::Block).count(u'\n'), 40);
    EXPECT_EQ(displayWhole(QString(100'000, u'x')).size(), 100'000);
}

} // namespace Clientele
