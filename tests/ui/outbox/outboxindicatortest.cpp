// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxindicator.h"

#include "tests/ui/outbox/outboxfixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class OutboxIndicatorTest : public testing::Test
{
protected:
    OutboxIndicatorTest()
    {
        auto *row = new QHBoxLayout(&m_window);
        row->addWidget(&indicator);
        m_window.show();
    }

    AllowMessages m_offscreen{u"propagateSizeHints"_s};
    QWidget m_window;
    OutboxIndicator indicator;
};

} // namespace

TEST_F(OutboxIndicatorTest, IsHiddenWhenNothingWaits)
{
    EXPECT_FALSE(indicator.isVisible());
    indicator.setItems({itemOf(u"Ada"_s)});
    EXPECT_TRUE(indicator.isVisible());
    indicator.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    EXPECT_FALSE(indicator.isVisible()) << "each save would make it flash";
}

TEST_F(OutboxIndicatorTest, CountsAndSaysHowManyNeedAPerson)
{
    indicator.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s)});
    EXPECT_EQ(indicator.text(), u"Outbox: 2"_s);
    EXPECT_EQ(indicator.accessibleName(), u"2 entries wait in the Outbox."_s);
    EXPECT_TRUE(indicator.icon().isNull());
    OutboxItem unknown = itemOf(u"Emmy"_s, OutboxState::Unknown);
    unknown.found = 3;
    indicator.setItems({itemOf(u"Ada"_s, OutboxState::Rejected), unknown});
    EXPECT_EQ(indicator.accessibleName(), u"2 entries wait in the Outbox, 2 need you."_s);
    EXPECT_FALSE(indicator.icon().isNull());
    EXPECT_TRUE(indicator.toolTip().contains(u"2 need you"_s));
}

TEST_F(OutboxIndicatorTest, CanBePressed)
{
    const QSignalSpy clicked(&indicator, &QAbstractButton::clicked);
    indicator.setItems({itemOf(u"Ada"_s)});
    QTest::keyClick(&indicator, Qt::Key_Space);
    EXPECT_EQ(clicked.size(), 1);
}

} // namespace Clientele::Tests
