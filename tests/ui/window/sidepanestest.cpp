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

TEST(SidePanes, KeysShowAPageAndGiveItTheFocus)
{
    const Tests::AllowMessages offscreen{u"does not support propagateSizeHints"_s};
    SidePanes panes;
    auto *first = new QLineEdit(&panes);
    auto *second = new QLineEdit(&panes);
    int count = 2;
    panes.addPage({.widget = first, .title = [] { return u"R&D"_s; }, .actionName = u"one"_s, .actionText = u"One"_s});
    panes.addPage({.widget = second,
                   .title = [&] { return u"Drafts (%1)"_s.arg(count); },
                   .actionName = u"two"_s,
                   .actionText = u"Two"_s});
    panes.QWidget::show();
    panes.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panes));
    first->setFocus();
    auto *tabs = panes.findChild<QTabBar *>(u"sideTabBar"_s);
    EXPECT_EQ(tabs->tabText(0), u"R&&D"_s);
    QTest::keyClick(&panes, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(panes.current(), second);
    EXPECT_TRUE(second->hasFocus());
    count = 3;
    panes.refreshTitles();
    EXPECT_EQ(tabs->tabText(1), u"Drafts (3)"_s);
    panes.show(first);
    EXPECT_EQ(panes.current(), first);
    EXPECT_EQ(panes.actions().size(), 2);
}

} // namespace Clientele
