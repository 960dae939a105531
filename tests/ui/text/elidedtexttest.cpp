// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/elidedtext.h"

#include "tests/support/printers.h"
#include "ui/text/displaytext.h"
#include "ui/text/workspacetext.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Isolates that begin less those that end. */
qsizetype openIsolates(const QString &text)
{
    return text.count(QChar(0x2068)) - text.count(QChar(0x2069));
}

/** Two names and words of ours around them. */
QString sentence()
{
    return u"Call %1, or write to %2 soon."_s.arg(displayText(u"שרה לוי של ירושלים"_s),
                                                  displayText(u"ada@example.com"_s));
}

} // namespace

TEST(ElidedText, LeavesNoIsolateOpenHoweverMuchIsCut)
{
    const QFontMetrics metrics(QApplication::font());
    const int whole = metrics.horizontalAdvance(sentence());
    for (const Qt::TextElideMode mode : {Qt::ElideLeft, Qt::ElideMiddle, Qt::ElideRight}) {
        for (int width = 0; width <= whole; width += 3)
            EXPECT_EQ(openIsolates(elidedText(metrics, sentence(), mode, width)), 0)
                << width << ": " << elidedText(metrics, sentence(), mode, width).toStdString();
    }
}

TEST(ElidedText, IsTheTextWhereItFits)
{
    const QFontMetrics metrics(QApplication::font());
    constexpr int plenty = 10'000;
    EXPECT_EQ(elidedText(metrics, sentence(), Qt::ElideRight, plenty), sentence());
}

TEST(ElidedText, EndsAnIsolateBehindTheEllipsis)
{
    EXPECT_EQ(joinedAroundCut(u"\u2068Ada", u"…", u""), u"\u2068Ada…\u2069"_s);
    EXPECT_EQ(joinedAroundCut(u"\u2068Ada", u"…", u"ace\u2069"), u"\u2068Ada…ace\u2069"_s);
    EXPECT_EQ(joinedAroundCut(u"", u"…", u"ace\u2069"), u"\u2068…ace\u2069"_s);
    EXPECT_EQ(joinedAroundCut(u"\u2068Ada", u"…", u"\u2068b\u2069)"), u"\u2068Ada…\u2069\u2068b\u2069)"_s);
}

TEST(ElidedText, OfAWorkspaceLeavesNoIsolateOpenEither)
{
    const QString account = u"%1 (%2)"_s.arg(displayText(QString(60, u'a')), displayText(u"ada@example.com"_s));
    EXPECT_EQ(openIsolates(shortened(account)), 0) << shortened(account).toStdString();
}

} // namespace Clientele
