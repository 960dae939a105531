// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/conflictdialog.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ConflictDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }
    static QList<MergeConflict> conflicts()
    {
        const ContactMethod before{.row = RowId::create(), .type = ContactType::Known::Email, .value = u"a@x <b>"_s};
        return {{.item = MergeItem::Name, .base = u"Ada"_s, .mine = u"Mine & Co"_s, .theirs = u"Theirs"_s},
                {.item = MergeItem::ContactMethod, .base = before, .mine = before, .theirs = std::monostate{}}};
    }
    QRadioButton *choice(const QString &name) { return m_dialog.findChild<QRadioButton *>(name); }
    QPushButton *button(const QString &name) { return m_dialog.findChild<QPushButton *>(name); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    ConflictDialog m_dialog{u"Ada"_s, conflicts()};
};

} // namespace

TEST_F(ConflictDialogTest, ChoosesNothingByItselfAndSavesOnlyWhatIsChosenWhole)
{
    EXPECT_FALSE(m_dialog.choices());
    EXPECT_FALSE(button(u"saveChoicesButton"_s)->isEnabled());
    choice(u"conflict1Mine"_s)->click();
    EXPECT_FALSE(button(u"saveChoicesButton"_s)->isEnabled());
    choice(u"conflict2Theirs"_s)->click();
    EXPECT_TRUE(button(u"saveChoicesButton"_s)->isEnabled());
    EXPECT_EQ(m_dialog.choices(), (QList{MergeChoice::Mine, MergeChoice::Theirs}));
    const QSignalSpy accepted(&m_dialog, &QDialog::accepted);
    button(u"saveChoicesButton"_s)->click();
    EXPECT_EQ(accepted.size(), 1);
}

TEST_F(ConflictDialogTest, WorksByKeysAlone)
{
    ASSERT_EQ(QApplication::focusWidget(), choice(u"conflict1Base"_s));
    press(Qt::Key_Right);
    EXPECT_FALSE(choice(u"conflict1Mine"_s)->isChecked()) << "looking chooses nothing";
    press(Qt::Key_Space);
    EXPECT_TRUE(choice(u"conflict1Mine"_s)->isChecked());
    press(Qt::Key_Right);
    EXPECT_TRUE(choice(u"conflict1Theirs"_s)->isChecked());
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), choice(u"conflict2Base"_s));
    press(Qt::Key_Space);
    const QSignalSpy accepted(&m_dialog, &QDialog::accepted);
    press(Qt::Key_Return);
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_EQ(m_dialog.choices(), (QList{MergeChoice::Theirs, MergeChoice::Base}));
}

TEST_F(ConflictDialogTest, TakesAllOfOneSide)
{
    button(u"useAllTheirsButton"_s)->click();
    EXPECT_EQ(m_dialog.choices(), (QList{MergeChoice::Theirs, MergeChoice::Theirs}));
    button(u"useAllMineButton"_s)->click();
    EXPECT_EQ(m_dialog.choices(), (QList{MergeChoice::Mine, MergeChoice::Mine}));
    EXPECT_EQ(QApplication::focusWidget(), button(u"saveChoicesButton"_s));
}

TEST_F(ConflictDialogTest, EscKeepsEditing)
{
    const QSignalSpy rejected(&m_dialog, &QDialog::rejected);
    press(Qt::Key_Escape);
    EXPECT_EQ(rejected.size(), 1);
}

TEST_F(ConflictDialogTest, SaysWhatEachVersionIs)
{
    EXPECT_TRUE(choice(u"conflict1Mine"_s)->accessibleName().contains(u"Mine & Co"_s));
    EXPECT_TRUE(choice(u"conflict2Base"_s)->accessibleName().contains(u"a@x <b>"_s));
    EXPECT_TRUE(choice(u"conflict2Theirs"_s)->accessibleName().contains(u"Not there"_s));
    const auto labels = m_dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(ConflictDialogTest, AClickOnTheTextChooses)
{
    QTest::mouseClick(choice(u"conflict1Theirs"_s)->parentWidget(), Qt::LeftButton);
    EXPECT_TRUE(choice(u"conflict1Theirs"_s)->isChecked());
}

} // namespace Clientele
