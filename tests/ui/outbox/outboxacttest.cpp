// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxact.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QList<OutboxAct> possible(const OutboxItem &item)
{
    QList<OutboxAct> acts = allOutboxActs();
    acts.removeIf([&item](OutboxAct act) { return !whyNot(act, item).isEmpty(); });
    return acts;
}

} // namespace

TEST(OutboxAct, CanBeDoneAsTheStateAllows)
{
    using enum OutboxAct;
    EXPECT_EQ(possible({}), (QList<OutboxAct>{SendNow, Edit, Copy, Discard}));
    EXPECT_EQ(possible({.state = OutboxState::Sending}), QList<OutboxAct>{Copy});
    EXPECT_EQ(possible({.state = OutboxState::Unknown}), (QList<OutboxAct>{Check, SendAgain, Copy, Discard}));
    EXPECT_EQ(possible({.state = OutboxState::Rejected, .error = Error{.status = 422}}),
              (QList<OutboxAct>{Edit, Copy, Discard, ShowDetails}));
}

TEST(OutboxAct, AChangeOfUnknownEndIsSentOnceMoreWithoutHarm)
{
    using enum OutboxAct;
    EXPECT_EQ(possible({.action = ClientAction::Update, .state = OutboxState::Unknown}),
              (QList<OutboxAct>{SendNow, Copy, Discard}));
}

TEST(OutboxAct, ADeletionHasNothingToEdit)
{
    using enum OutboxAct;
    EXPECT_EQ(possible({.action = ClientAction::Remove}), (QList<OutboxAct>{SendNow, Copy, Discard}));
    const OutboxItem refused{.action = ClientAction::Remove, .state = OutboxState::Rejected};
    EXPECT_TRUE(whyNot(SendNow, refused).contains(u"delete the client again"_s));
}

TEST(OutboxAct, SaysWhyNotInAWholeSentence)
{
    for (const OutboxAct act : allOutboxActs()) {
        EXPECT_FALSE(whyNot(act, std::nullopt).isEmpty());
        for (const OutboxState state :
             {OutboxState::Waiting, OutboxState::Sending, OutboxState::Unknown, OutboxState::Rejected}) {
            const QString reason = whyNot(act, OutboxItem{.state = state});
            EXPECT_TRUE(reason.isEmpty() || reason.endsWith(u'.')) << reason.toStdString();
        }
    }
}

} // namespace Clientele::Tests
