// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/storagetroublebar.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto DISK_FULL = ErrorCause::DiskFull;

class StorageTroubleBarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&m_window);
        m_bar = new StorageTroubleBar(&m_window);
        layout->addWidget(m_bar);
        layout->addStretch();
        m_window.resize(800, 300);
        m_window.show();
    }

    [[nodiscard]] QString text() const { return m_bar->findChild<QLabel *>(u"messageText"_s)->text(); }
    [[nodiscard]] QWidget *part(const QString &objectName) const { return m_bar->findChild<QWidget *>(objectName); }
    static Error trouble(ErrorCause cause) { return {.kind = ErrorKind::Storage, .cause = cause}; }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    QWidget m_window;
    StorageTroubleBar *m_bar = nullptr;
};

} // namespace

TEST_F(StorageTroubleBarTest, LastsAsLongAsTheTrouble)
{
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_FALSE(m_bar->focusFirstButton());
    m_bar->showTrouble(trouble(DISK_FULL));
    EXPECT_TRUE(text().contains(u"the disk is full"_s));
    EXPECT_EQ(m_bar->accessibleDescription(), text());
    EXPECT_FALSE(part(u"closeDamageButton"_s)->isVisible());
    EXPECT_TRUE(m_bar->focusFirstButton());
    QTest::keyClick(part(u"storageSaveCopyButton"_s), Qt::Key_Escape);
    EXPECT_TRUE(m_bar->isVisible());
    m_bar->endTrouble();
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(StorageTroubleBarTest, AsksForWhatItsButtonsSay)
{
    const QSignalSpy save(m_bar, &StorageTroubleBar::saveCopyRequested);
    const QSignalSpy copy(m_bar, &StorageTroubleBar::copyRequested);
    const QSignalSpy retry(m_bar, &StorageTroubleBar::retryRequested);
    m_bar->showTrouble(trouble(DISK_FULL));
    for (const QString &name : {u"storageSaveCopyButton"_s, u"storageCopyButton"_s, u"storageRetryButton"_s})
        static_cast<QPushButton *>(part(name))->click();
    EXPECT_EQ(save.size(), 1);
    EXPECT_EQ(copy.size(), 1);
    EXPECT_EQ(retry.size(), 1);
}

TEST_F(StorageTroubleBarTest, ADamagedFileIsToldUntilTheNoticeIsClosed)
{
    m_bar->showDamage({.setAside = u"/home/ada/<b>journal</b>"_s, .rescued = 12, .lost = 2});
    EXPECT_TRUE(text().contains(u"12 entries were rescued."_s));
    EXPECT_TRUE(text().contains(u"<b>journal</b>"_s));
    EXPECT_FALSE(part(u"storageRetryButton"_s)->isVisible());
    EXPECT_TRUE(m_bar->focusFirstButton());
    QTest::keyClick(part(u"closeDamageButton"_s), Qt::Key_Escape);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(StorageTroubleBarTest, TroubleGoesBeforeDamageWhichIsNotForgotten)
{
    m_bar->showDamage({.setAside = u"/x"_s, .rescued = 12});
    m_bar->showTrouble(trouble(DISK_FULL));
    EXPECT_TRUE(text().contains(u"the disk is full"_s));
    m_bar->showDamage({.setAside = u"/y"_s, .rescued = 3});
    EXPECT_TRUE(text().contains(u"the disk is full"_s));
    m_bar->endTrouble();
    EXPECT_TRUE(text().contains(u"3 entries were rescued."_s));
}

TEST_F(StorageTroubleBarTest, AnotherReasonIsToldAtOnce)
{
    m_bar->showTrouble(trouble(DISK_FULL));
    m_bar->showTrouble(trouble(ErrorCause::FileLocked));
    EXPECT_TRUE(text().contains(u"another program"_s));
}

} // namespace Clientele
