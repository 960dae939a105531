// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/deletionsonleaving.h"

#include "models/stores/clientdeletion.h"
#include "models/stores/outbox.h"
#include "tests/support/fakejournal.h"
#include "tests/support/messages.h"
#include "tests/support/waiting.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QMessageBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele {

namespace {

/** Leaves while the disk does not answer. */
class DeletionsOnLeavingTest : public testing::Test
{
protected:
    void SetUp() override { outbox.setJournal(&journal, {}); }

    void remove()
    {
        deletion.remove({.id = u"c1"_s, .name = u"Ada"_s});
        ASSERT_TRUE(Tests::waitUntil([&] { return deletion.waiting().size() == 1; }));
    }
    void leave()
    {
        leaving->settle([this] { hasLeft = true; });
    }
    [[nodiscard]] QMessageBox *question() const { return window.findChild<QMessageBox *>(u"deletionQuestion"_s); }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    Tests::FakeJournal journal;
    Outbox outbox;
    ClientDeletion deletion{outbox, std::chrono::hours(1)};
    QWidget window;
    DeletionsOnLeaving *leaving = new DeletionsOnLeaving(deletion, &window, 20ms);
    bool hasLeft = false;
};

} // namespace

TEST_F(DeletionsOnLeavingTest, NothingHoldsWhereNothingIsToBeDeleted)
{
    EXPECT_TRUE(leaving->areSettled());
    leave();
    EXPECT_TRUE(hasLeft);
}

TEST_F(DeletionsOnLeavingTest, ADeletionThatTheDiskDoesNotTakeIsLeftAsNobodyWasToldOfIt)
{
    journal.hold();
    deletion.remove({.id = u"c1"_s, .name = u"Ada"_s});
    EXPECT_FALSE(leaving->areSettled());
    leave();
    EXPECT_FALSE(hasLeft);
    EXPECT_TRUE(Tests::waitUntil([&] { return hasLeft; }));
    EXPECT_FALSE(question());
}

TEST_F(DeletionsOnLeavingTest, AsksWhenTheDiskDoesNotAnswerThatOneWasTakenBack)
{
    remove();
    journal.hold();
    deletion.undo(u"c1"_s);
    leave();
    ASSERT_TRUE(Tests::waitUntil([&] { return question() != nullptr; }));
    EXPECT_FALSE(hasLeft);
    // The question stays where it was, though there is nothing left to ask.
    journal.release();
    ASSERT_TRUE(Tests::waitUntil([&] { return leaving->areSettled(); }));
    EXPECT_FALSE(hasLeft);
    question()->findChild<QAbstractButton *>(u"keepAgainButton"_s)->click();
    EXPECT_TRUE(hasLeft);
    EXPECT_TRUE(journal.content().items.isEmpty());
}

TEST_F(DeletionsOnLeavingTest, WhoStaysCanLeaveOnceTheDiskAnswers)
{
    remove();
    journal.hold();
    deletion.undo(u"c1"_s);
    leave();
    ASSERT_TRUE(Tests::waitUntil([&] { return question() != nullptr; }));
    question()->findChild<QAbstractButton *>(u"stayButton"_s)->click();
    journal.release();
    ASSERT_TRUE(Tests::waitUntil([&] { return leaving->areSettled(); }));
    EXPECT_FALSE(hasLeft);
    leave();
    EXPECT_TRUE(hasLeft);
}

} // namespace Clientele
