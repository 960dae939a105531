// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/messagebar.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class MessageBarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&m_window);
        m_bar = new MessageBar(&m_window);
        layout->addWidget(m_bar);
        layout->addStretch();
        m_window.resize(700, 500);
        m_window.show();
    }

    QLabel &text() { return *m_bar->findChild<QLabel *>(u"messageText"_s); }
    QPushButton *button(const QString &objectName) { return m_bar->findChild<QPushButton *>(objectName); }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    QWidget m_window;
    MessageBar *m_bar = nullptr;
};

} // namespace

TEST_F(MessageBarTest, TakesNoRoomWhileItHasNothingToSay)
{
    EXPECT_FALSE(m_bar->isVisible());
    m_bar->showMessage({.text = u"Hello."_s});
    EXPECT_TRUE(m_bar->isVisible());
    m_bar->clear();
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_FALSE(m_bar->focusFirstButton());
}

TEST_F(MessageBarTest, ShowsTextAsItIsAndDescribesItToScreenReaders)
{
    const QString hostile = u"<img src='/etc/hostname'> &lt;b&gt; & more"_s;
    m_bar->showMessage({.severity = Severity::Error, .text = hostile});
    EXPECT_EQ(text().text(), hostile);
    EXPECT_EQ(text().textFormat(), Qt::PlainText);
    EXPECT_TRUE(text().accessibleName().isEmpty()) << "a name would hide the text from screen readers";
    EXPECT_EQ(m_bar->accessibleDescription(), hostile);
    EXPECT_FALSE(m_bar->accessibleName().isEmpty());
}

TEST_F(MessageBarTest, OffersWhatTheMessageOffersAndNothingElse)
{
    m_bar->showMessage({.text = u"One."_s, .actions = {BarAction::SignIn, BarAction::ShowDetails}});
    m_bar->showMessage({.text = u"Two."_s, .actions = {BarAction::TryAgain, BarAction::ShowDetails}});
    EXPECT_FALSE(button(u"signInButton"_s)->isVisible());
    EXPECT_TRUE(button(u"tryAgainButton"_s)->isVisible());
    EXPECT_TRUE(button(u"showDetailsButton"_s)->isVisible());
    const QSignalSpy triggered(m_bar, &MessageBar::actionTriggered);
    button(u"tryAgainButton"_s)->click();
    ASSERT_EQ(triggered.size(), 1);
    EXPECT_EQ(triggered.first().first().value<BarAction>(), BarAction::TryAgain);
}

TEST_F(MessageBarTest, CanBeReachedAndClosedByKeyboard)
{
    m_bar->showMessage({.text = u"One."_s, .actions = {BarAction::TryAgain}});
    EXPECT_TRUE(m_bar->focusFirstButton());
    EXPECT_EQ(m_window.focusWidget(), button(u"tryAgainButton"_s));
    QTest::keyClick(button(u"tryAgainButton"_s), Qt::Key_Escape);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, StaysWhileItsReasonDoesWhenItMayNotBeClosed)
{
    m_bar->showMessage({.text = u"One."_s});
    m_bar->showMessage({.text = u"Two."_s, .actions = {BarAction::ShowDetails}, .closable = false});
    EXPECT_FALSE(m_bar->findChild<QToolButton *>(u"closeMessageButton"_s)->isVisible());
    QTest::keyClick(button(u"showDetailsButton"_s), Qt::Key_Escape);
    EXPECT_TRUE(m_bar->isVisible());
}

TEST_F(MessageBarTest, AFloodOfTextCanBeScrolledAndLeavesRoomForTheForm)
{
    m_bar->showMessage({.text = u"many words "_s.repeated(400)});
    QCoreApplication::processEvents();
    EXPECT_LT(m_bar->height(), m_window.height() / 2);
    EXPECT_NE(m_bar->findChild<QScrollArea *>(u"messageScroll"_s)->focusPolicy(), Qt::NoFocus);
}

TEST_F(MessageBarTest, AShortTextIsShownWhole)
{
    m_bar->showMessage({.text = u"Some words that need more than a line in such a narrow window. "_s.repeated(3),
                        .actions = {BarAction::SignIn, BarAction::ShowDetails}});
    m_window.resize(420, 500);
    QCoreApplication::processEvents();
    const auto *scroll = m_bar->findChild<QScrollArea *>(u"messageScroll"_s);
    EXPECT_GE(scroll->viewport()->height(), text().heightForWidth(scroll->viewport()->width()));
}

} // namespace Clientele
