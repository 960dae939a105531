// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientdelegate.h"

#include "tests/support/tooltips.h"
#include "tests/ui/list/panefixture.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class ClientDelegateTest : public PaneTest
{
protected:
    /** The picture of one row. */
    QImage row(int number)
    {
        QImage screen(view().viewport()->size(), QImage::Format_RGB32);
        view().viewport()->render(&screen);
        return screen.copy(view().visualRect(view().model()->index(number, 0)));
    }
    [[nodiscard]] static int pixelsLike(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QColor matchGround() const
    {
        QImage mixed(1, 1, QImage::Format_RGB32);
        mixed.fill(view().palette().color(QPalette::Base));
        QColor ground = view().palette().color(QPalette::Highlight);
        ground.setAlphaF(0.25F);
        QPainter(&mixed).fillRect(mixed.rect(), ground);
        return mixed.pixelColor(0, 0);
    }
};

} // namespace

TEST_F(ClientDelegateTest, MarksWhatTheSearchFound)
{
    fill();
    EXPECT_EQ(pixelsLike(row(0), matchGround()), 0);
    const QImage plain = row(0);
    search(u"ada"_s);
    EXPECT_GT(pixelsLike(row(0), matchGround()), 50);
    pane.selectClient(u"id-Ada Lovelace"_s);
    const QImage marked = row(0);
    search({});
    EXPECT_NE(row(0), marked) << "on the selection, where no ground is painted, letters are bold";
    EXPECT_NE(plain, marked);
}

TEST_F(ClientDelegateTest, AFloodOfMarksLeavesTheNeighboursAlone)
{
    const Client good = clientNamed(u"Ada Lovelace"_s);
    fill({good, clientNamed(u"B"_s), clientNamed(u"C"_s)});
    const QImage above = row(0);
    const QImage below = row(2);
    fill({good, clientNamed(u"B"_s + QString(300, QChar(0x0301)) + QString(300, QChar(0x0323))), clientNamed(u"C"_s)});
    EXPECT_EQ(row(0), above);
    EXPECT_EQ(row(2), below);
}

TEST_F(ClientDelegateTest, MirrorsARowAndKeepsItsHeight)
{
    fill();
    const QImage leftToRight = row(0);
    pane.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(row(0), leftToRight);
    EXPECT_EQ(row(0).size(), leftToRight.size());
}

TEST_F(ClientDelegateTest, WhatIsCutIsToldByTheToolTip)
{
    using Known = ContactType::Known;
    const QString longName = u"Ada <b>"_s + QString(30, u'W');
    const QString longValue = QString(40, u'w') + u"@example.com"_s;
    fill({clientNamed(longName, {methodOf(Known::Phone, u"+44 20 7946 0958"_s)}),
          clientNamed(u"B"_s, {methodOf(Known::Email, longValue)}), clientNamed(u"C"_s), clientNamed(u"D"_s)});
    EXPECT_EQ(toolTipOver(view(), 0), longName + u"\n+44 20 7946 0958"_s);
    EXPECT_EQ(toolTipOver(view(), 1), u"B\n"_s + longValue);
    EXPECT_EQ(toolTipOver(view(), 2), QString()) << "that of the row before has gone, too";
    pane.resize(1200, 500);
    EXPECT_EQ(toolTipOver(view(), 0), QString()) << "there is room for all of it now";
    fill({clientNamed(QString(5'000, u'W'))});
    EXPECT_LT(toolTipOver(view(), 0).size(), 210);
}

TEST_F(ClientDelegateTest, AToolTipTellsAlsoWhereASearchWasFound)
{
    Client ada = clientNamed(u"Ada"_s, {methodOf(ContactType::Known::Phone, u"+44 20 7946 0958"_s)});
    ada.customFields.append({.row = {}, .key = u"Ship"_s, .value = u"Mark "_s + QString(60, u'I')});
    fill({ada});
    EXPECT_EQ(toolTipOver(view(), 0), QString());
    search(u"mark"_s);
    EXPECT_EQ(toolTipOver(view(), 0), u"Ada\nMark "_s + QString(60, u'I'));
}

} // namespace Clientele::Tests
