// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/discardquestion.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Whether the question, answered by @p answer, allows discarding. */
template <typename Answer>
bool allows(Answer answer)
{
    const Tests::AllowMessages offscreen(u"does not support propagateSizeHints"_s);
    QPointer<QMessageBox> box = discardQuestion({}, nullptr);
    const QSignalSpy accepted(box, &QDialog::accepted);
    const QSignalSpy finished(box, &QDialog::finished);
    box->open();
    answer(*box);
    EXPECT_EQ(finished.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(box.isNull());
    return accepted.size() == 1;
}

} // namespace

TEST(DiscardQuestionTest, DiscardsOnlyWhenThatIsPressed)
{
    EXPECT_TRUE(allows([](QMessageBox &box) { box.findChild<QPushButton *>(u"discardButton"_s)->click(); }));
    EXPECT_FALSE(allows([](QMessageBox &box) { box.findChild<QPushButton *>(u"keepEditingButton"_s)->click(); }));
    EXPECT_FALSE(allows([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); }));
    EXPECT_FALSE(allows([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); }));
    EXPECT_FALSE(allows([](QMessageBox &box) { box.close(); }));
}

TEST(DiscardQuestionTest, SaysWhatIsAtStake)
{
    QStringList texts;
    for (const auto what : {Discarding::What::Input, Discarding::What::SaveUnderWay, Discarding::What::UnknownOutcome,
                            Discarding::What::EditsAfterSaving}) {
        const std::unique_ptr<QMessageBox> box(discardQuestion({.what = what}, nullptr));
        texts << box->text();
    }
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

} // namespace Clientele
