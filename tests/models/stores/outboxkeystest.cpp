// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// By what a creation is known again: its key, and the reference that a custom field may carry.
#include "models/stores/drafts.h"
#include "models/stores/outbox.h"
#include "tests/models/stores/outboxfixture.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Tests::waitFor;
using Tests::waitUntil;
using OutboxKeysTest = Tests::OutboxFixture;
using QuickOutboxKeysTest = Tests::QuickOutboxFixture;

} // namespace

TEST_F(QuickOutboxKeysTest, WithAReferenceWhatIsNotThereIsSentAgain)
{
    outbox.setReferenceField(u"client_ref"_s);
    const OutboxItem item = doubtful(draftNamed(u"Ada"_s));
    ASSERT_EQ(port.creates().at(0).customFields.size(), 1);
    EXPECT_EQ(port.creates().at(0).customFields.at(0).value, item.id.toString(QUuid::WithoutBraces));
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({}));
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 2; }));
    EXPECT_EQ(port.creates().at(1), port.creates().at(0));
    EXPECT_EQ(port.keys().at(1), item.id);
}

TEST_F(OutboxKeysTest, SendingOnceMoreKeepsTheDoubtWhenThatIsRefused)
{
    const OutboxItem item = doubtful(draftNamed(u"Ada"_s));
    const Answer<Client> again = sendCreate({.draft = item.draft, .key = item.id});
    EXPECT_EQ(port.keys().at(1), item.id) << "the same bytes have the same key";
    const Error refused{.kind = ErrorKind::Rejected, .status = 409};
    port.answerCreate(refused);
    EXPECT_EQ(waitFor(again).error().kind, ErrorKind::Rejected);
    ASSERT_EQ(outbox.items().size(), 1);
    EXPECT_EQ(outbox.items().at(0).state, OutboxState::Unknown);
    const Answer<Client> other = sendCreate({.draft = draftNamed(u"Bea"_s), .key = item.id});
    EXPECT_NE(port.keys().at(2), item.id) << "another payload has another key";
    port.answerCreate(LOST);
    EXPECT_FALSE(waitFor(other));
    ASSERT_EQ(outbox.items().size(), 1);
    EXPECT_EQ(outbox.items().at(0).firstSentAt, item.firstSentAt);
}

TEST_F(OutboxKeysTest, SendingAgainSendsTheSameBytesWithTheSameKey)
{
    const OutboxItem item = doubtful(draftNamed(u"Ada"_s));
    outbox.sendAgain(item.id);
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 2; }));
    port.answerCreate(LOST);
    ASSERT_TRUE(becomesIdle());
    // As at the next start.
    outbox.setJournal(&journal, {.items = journal.content().items});
    // What is read back is what was sent, though another field would carry the reference now.
    outbox.setReferenceField(u"client_ref"_s);
    outbox.sendAgain(item.id);
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 3; }));
    EXPECT_EQ(port.keys(), (QList<QUuid>{item.id, item.id, item.id}));
    EXPECT_EQ(port.creates().at(1), port.creates().at(0));
    EXPECT_EQ(port.creates().at(2), port.creates().at(0));
}

TEST_F(OutboxKeysTest, AFormSendsTheSameOnceMoreWithTheSameReference)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    outbox.setReferenceField(u"client_ref"_s);
    const OutboxItem item = doubtful(draft);
    const Answer<Client> again = sendCreate({.draft = draft, .key = item.id});
    EXPECT_EQ(port.keys().at(1), item.id);
    EXPECT_EQ(port.creates().at(1), port.creates().at(0));
    port.answerCreate(held(draft, u"a1"_s));
    EXPECT_TRUE(waitFor(again));
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(OutboxKeysTest, WhatWasSentWithoutAReferenceIsSentOnceMoreWithoutOne)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const OutboxItem item = doubtful(draft);
    outbox.setReferenceField(u"client_ref"_s);
    const Answer<Client> again = sendCreate({.draft = draft, .key = item.id});
    EXPECT_EQ(port.keys().at(1), item.id);
    EXPECT_EQ(port.creates().at(1), port.creates().at(0)) << "the same key has the same bytes";
}

TEST_F(OutboxKeysTest, WhatIsGivenBackToAFormHasNoReference)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    outbox.setReferenceField(u"client_ref"_s);
    const Answer<Client> refused = sendCreate({.draft = draft, .keptDraft = QUuid::createUuid()});
    port.answerCreate(Error{.kind = ErrorKind::Rejected, .status = 422});
    EXPECT_FALSE(waitFor(refused));
    const Answer<Client> offline = sendCreate({.draft = draft});
    port.answerCreate(OFFLINE);
    EXPECT_EQ(waitFor(offline).error().kind, ErrorKind::InOutbox);
    outbox.takeBack(outbox.items().constFirst().id);
    ASSERT_TRUE(waitUntil([&] { return journal.content().drafts.size() == 2; }));
    for (const KeptDraft &kept : journal.content().drafts)
        EXPECT_TRUE(sameData(kept.draft, draft)) << "it would be there twice, and be taken for somebody else's";
}

TEST_F(QuickOutboxKeysTest, AValueOfOnesOwnInTheReferenceFieldStaysAndIsNoReference)
{
    ClientDraft draft = draftNamed(u"Ada"_s);
    draft.customFields = {{.row = RowId::create(), .key = u"client_ref"_s, .value = u"mine"_s}};
    outbox.setReferenceField(u"client_ref"_s);
    const OutboxItem item = doubtful(draft);
    EXPECT_EQ(port.creates().at(0).customFields, draft.customFields);
    QSignalSpy checked(&outbox, &Outbox::checked);
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({}));
    ASSERT_TRUE(waitUntil([&] { return checked.size() == 1; }));
    EXPECT_EQ(outbox.items().constFirst().state, OutboxState::Unknown);
    EXPECT_EQ(port.creates().size(), 1) << "nothing would tell it apart from one that is there already";
}

} // namespace Clientele
