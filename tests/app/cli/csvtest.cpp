// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/csv.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QString written(const QString &field)
{
    CsvWriter writer([](const QString &text) { return text == u"+49 30 1"_s; });
    writer.addRow({field});
    EXPECT_TRUE(writer.csv().endsWith("\r\n"));
    return QString::fromUtf8(writer.csv().chopped(2));
}

} // namespace

TEST(Csv, SeparatesAndQuotesAsRfc4180Says)
{
    CsvWriter writer([](const QString &) { return false; });
    writer.addRow({u"a"_s, u"b,c"_s, u"say \"x\""_s, u""_s, u"ä"_s});
    writer.addRow({u"two\nlines"_s, u" blank"_s});
    EXPECT_EQ(writer.csv(), "a,\"b,c\",\"say \"\"x\"\"\",,ä\r\n\"two\nlines\",\" blank\"\r\n");
}

TEST(Csv, KeepsASpreadsheetFromCalculating)
{
    for (const QString &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s})
        EXPECT_EQ(written(formula), u'\'' + formula);
    EXPECT_EQ(written(u"  =1"_s), u"'  =1"_s);
    EXPECT_EQ(written(u"\u00A0=1"_s), u"'\u00A0=1"_s);
    EXPECT_EQ(written(u"a\n=1"_s), u"\"a\n'=1\""_s);
    EXPECT_EQ(written(u"a\r\n\t1"_s), u"\"a\r\n'\t1\""_s);
    EXPECT_EQ(written(u"a=1-2@b"_s), u"a=1-2@b"_s);
}

TEST(Csv, ATelephoneNumberIsNoFormula)
{
    EXPECT_EQ(written(u"+49 30 1"_s), u"\"+49 30 1\""_s);
    EXPECT_EQ(written(u"+49 30 2"_s), u"'+49 30 2"_s);
}

} // namespace Clientele::Tests
