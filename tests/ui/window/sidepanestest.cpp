// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/sidepanes.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SidePanes::Page pageOf(const QString &name, QList<QLineEdit *> &made)
{
    return {.make =
                [&made](QWidget *parent) {
                    made.append(new QLineEdit(parent));
                    return made.last();
                },
            .title = [name] { return name; },
            .actionName = name,
            .actionText = name};
}

} // namespace

TEST(SidePanes, KeysShowAPageAndGiveItTheFocus)
{
    const Tests::AllowMessages offscreen{u"does not support propagateSizeHints"_s};
    SidePanes panes;
    QList<QLineEdit *> made;
    int count = 2;
    panes.addPage(pageOf(u"R&D"_s, made));
    SidePanes::Page drafts = pageOf(u"drafts"_s, made);
    drafts.title = [&] { return u"Drafts (%1)"_s.arg(count); };
    panes.addPage(drafts);
    panes.QWidget::show();
    panes.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panes));
    made.first()->setFocus();
    auto *tabs = panes.findChild<QTabBar *>(u"sideTabBar"_s);
    EXPECT_EQ(tabs->tabText(0), u"R&&D"_s);
    QTest::keyClick(&panes, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(panes.current(), made.last());
    EXPECT_TRUE(made.last()->hasFocus());
    count = 3;
    panes.refreshTitles();
    EXPECT_EQ(tabs->tabText(1), u"Drafts (3)"_s);
    panes.show(0);
    EXPECT_EQ(panes.current(), made.first());
    EXPECT_EQ(panes.actions().size(), 2);
}

TEST(SidePanes, APageIsMadeOnceWhenItIsShownFirst)
{
    SidePanes panes;
    QList<QLineEdit *> made;
    panes.addPage(pageOf(u"one"_s, made));
    const int second = panes.addPage(pageOf(u"two"_s, made));
    const int third = panes.addPage(pageOf(u"three"_s, made));
    EXPECT_EQ(made.size(), 1);
    panes.show(third);
    EXPECT_EQ(made.size(), 2);
    EXPECT_EQ(panes.current(), made.last());
    panes.show(second);
    panes.show(third);
    EXPECT_EQ(made.size(), 3);
    EXPECT_EQ(panes.current(), made.at(1));
}

} // namespace Clientele
