// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsproxy.h"

#include "models/items/clientsmodel.h"
#include "tests/ui/list/panefixture.h"

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QString spoken(QListView &view, int row)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *item = list ? list->child(row) : nullptr;
    return item ? item->text(QAccessible::Name) : QString();
}

} // namespace

TEST_F(PaneTest, ScreenReadersSayNameAndContactMethod)
{
    fill();
    EXPECT_EQ(spoken(view(), 0), u"Ada Lovelace, Phone +44 20 7946 0958"_s);
    EXPECT_EQ(spoken(view(), 1), u"Emmy Noether, E-mail emmy@example.org"_s);
    EXPECT_EQ(spoken(view(), 3), u"Sonja Kowalewski, no contact method"_s);
}

TEST_F(PaneTest, ScreenReadersSayWhereTheSearchWasFound)
{
    fill();
    search(u"mark"_s);
    EXPECT_EQ(spoken(view(), 0), u"Grace Hopper, found in Mark I"_s);
}

TEST_F(PaneTest, TheModelOfTheListIsAGoodOneThroughSearchAndRefresh)
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    fill();
    search(u"e"_s);
    fill(someClients().mid(1));
    search({});
    EXPECT_EQ(shownNames().size(), 3);
}

} // namespace Clientele::Tests
