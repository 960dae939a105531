// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outbox.h"

#include "models/stores/drafts.h"
#include "tests/models/stores/outboxfixture.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Tests::waitFor;
using Tests::waitUntil;
using OutboxTest = Tests::OutboxFixture;
using QuickOutboxTest = Tests::QuickOutboxFixture;

Client ada(const QString &name = u"Ada"_s)
{
    return {.id = u"a1"_s,
            .name = name,
            .contactMethods = {{.row = RowId::create(),
                                .type = ContactType::Known::Email,
                                .value = u"ada@example.com"_s,
                                .preferred = true}}};
}

} // namespace

TEST_F(OutboxTest, WritesDownBeforeItSendsAndTheEndBeforeItTells)
{
    journal.hold();
    const Answer<Client> answer = outbox.create({.draft = draftNamed(u"Ada"_s)}, {});
    QCoreApplication::processEvents();
    EXPECT_TRUE(port.creates().isEmpty()) << "nothing leaves before it is written down";
    journal.release();
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 1; }));
    ASSERT_EQ(journal.content().items.size(), 1);
    EXPECT_EQ(journal.content().items.at(0).state, OutboxState::Sending);
    EXPECT_EQ(journal.content().items.at(0).id, port.keys().at(0)) << "the key is known before the first byte";

    journal.hold();
    port.answerCreate(held(draftNamed(u"Ada"_s), u"a1"_s));
    ASSERT_TRUE(waitUntil([&] { return journal.held() > 0; }));
    EXPECT_FALSE(answer.isFinished()) << "nobody is told before the end is written down";
    journal.release();
    EXPECT_EQ(waitFor(answer)->id, u"a1"_s);
    EXPECT_TRUE(journal.content().items.isEmpty());
    ASSERT_EQ(journal.content().history.size(), 1);
    EXPECT_EQ(journal.content().history.at(0).after->id, u"a1"_s);
}

TEST_F(OutboxTest, SendsNothingThatCouldNotBeWrittenDown)
{
    const Error full{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull};
    journal.failWith(full);
    const Answer<Client> answer = outbox.create({.draft = draftNamed(u"Ada"_s)}, {});
    EXPECT_EQ(waitFor(answer).error(), full);
    EXPECT_TRUE(port.creates().isEmpty());
    EXPECT_TRUE(outbox.items().isEmpty());
    EXPECT_EQ(outbox.storageFailure(), full);
}

TEST_F(OutboxTest, AnEndThatCouldNotBeWrittenIsToldAndWrittenLater)
{
    const Answer<Client> answer = sendCreate({.draft = draftNamed(u"Ada"_s)});
    journal.failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFailed});
    port.answerCreate(held(draftNamed(u"Ada"_s), u"a1"_s));
    EXPECT_EQ(waitFor(answer)->id, u"a1"_s);
    EXPECT_EQ(journal.content().items.size(), 1);
    EXPECT_TRUE(outbox.storageFailure());
    journal.failWith({});
    outbox.writeAgain();
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(journal.content().items.isEmpty());
    EXPECT_EQ(journal.content().history.size(), 1);
    EXPECT_FALSE(outbox.storageFailure());
}

TEST_F(OutboxTest, TakesTheDraftOverAndGivesItBackWhenRefused)
{
    const QUuid draft = QUuid::createUuid();
    outbox.setJournal(&journal, {});
    ASSERT_TRUE(waitFor(journal.write({.putDrafts = {{.id = draft, .draft = draftNamed(u"Ada"_s)}}})));
    const Answer<Client> answer = sendCreate({.draft = draftNamed(u"Ada"_s), .keptDraft = draft});
    EXPECT_TRUE(journal.content().drafts.isEmpty()) << "never both a draft and an entry, which would make two of one";
    const Error refused{.kind = ErrorKind::Rejected, .status = 422, .message = u"no"_s};
    port.answerCreate(refused);
    EXPECT_EQ(waitFor(answer).error(), refused);
    EXPECT_TRUE(outbox.items().isEmpty());
    ASSERT_EQ(journal.content().drafts.size(), 1);
    EXPECT_EQ(journal.content().drafts.at(0).id, draft);
    EXPECT_EQ(journal.content().drafts.at(0).draft.name, u"Ada"_s);
    EXPECT_EQ(journal.content().drafts.at(0).refusal, refused);
}

TEST_F(QuickOutboxTest, WhatCouldNotLeaveWaitsAndIsTriedAgain)
{
    const Answer<Client> answer = sendCreate({.draft = draftNamed(u"Ada"_s)});
    port.answerCreate(OFFLINE);
    const Error told = waitFor(answer).error();
    EXPECT_EQ(told.kind, ErrorKind::InOutbox);
    EXPECT_EQ(told.cause, ErrorCause::HostNotFound);
    QSignalSpy done(&outbox, &Outbox::done);
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 2; }));
    EXPECT_EQ(port.keys().at(1), port.keys().at(0));
    EXPECT_EQ(told.outboxItem, port.keys().at(0));
    port.answerCreate(held(draftNamed(u"Ada"_s), u"a1"_s));
    ASSERT_TRUE(waitUntil([&] { return done.size() == 1; }));
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(QuickOutboxTest, NeverSendsAgainWhatMayHaveArrived)
{
    for (const ErrorKind kind : {ErrorKind::OutcomeUnknown, ErrorKind::ServerTrouble, ErrorKind::BadAnswer}) {
        const Answer<Client> answer = sendCreate({.draft = draftNamed(u"Ada"_s)});
        const auto sent = port.creates().size();
        port.answerCreate(Error{.kind = kind, .status = 503});
        EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::OutcomeUnknown);
        EXPECT_EQ(outbox.items().constLast().state, OutboxState::Unknown);
        outbox.sendNow(outbox.items().constLast().id);
        outbox.retry();
        ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
        list.answer(catalogOf({}));
        ASSERT_TRUE(becomesIdle());
        EXPECT_EQ(port.creates().size(), sent);
    }
}

TEST_F(QuickOutboxTest, FindsByTheListWhatArrivedAndWasNotThereBefore)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const CatalogPtr before = catalogOf({held(draft, u"old"_s)});
    outbox.setKnownClients([before] { return before; });
    QSignalSpy done(&outbox, &Outbox::done);
    const OutboxItem item = doubtful(draft);
    ASSERT_TRUE(waitUntil([&] { return !outbox.items().constFirst().namesakes.isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({held(draft, u"old"_s), held(draft, u"new"_s)}));
    ASSERT_TRUE(waitUntil([&] { return done.size() == 1; }));
    EXPECT_EQ(done.at(0).at(0).toUuid(), item.id);
    EXPECT_EQ(done.at(0).at(2).value<Client>().id, u"new"_s);
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(OutboxTest, WhatIsLearntOfNamesakesNeverBringsBackWhatIsDone)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const CatalogPtr before = catalogOf({held(draft, u"old"_s)});
    outbox.setKnownClients([before] { return before; });
    const Answer<Client> answer = outbox.create({.draft = draft}, {});
    // The end is on its way into the journal before anybody had a moment to hear of the namesakes.
    while (port.creates().isEmpty())
        QCoreApplication::sendPostedEvents();
    journal.hold();
    port.answerCreate(held(draft, u"new"_s));
    while (journal.held() == 0)
        QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(waitUntil([&] { return journal.held() > 1; }, std::chrono::milliseconds(200)));
    journal.release();
    EXPECT_EQ(waitFor(answer)->id, u"new"_s);
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(outbox.items().isEmpty());
    EXPECT_TRUE(journal.content().items.isEmpty());
}

TEST_F(QuickOutboxTest, NamesakesAreKeptWithWhatIsDoubtful)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const CatalogPtr before = catalogOf({held(draft, u"old"_s)});
    outbox.setKnownClients([before] { return before; });
    const OutboxItem item = doubtful(draft);
    ASSERT_TRUE(waitUntil([&] { return journal.content().items.constFirst().namesakes == QStringList{u"old"_s}; }));
    EXPECT_EQ(journal.content().items.constFirst().id, item.id);
    EXPECT_EQ(journal.content().items.constFirst().state, OutboxState::Unknown);
}

TEST_F(OutboxTest, WhatWasJustFoundIsNotSentAgain)
{
    const OutboxItem item = doubtful(draftNamed(u"Ada"_s));
    outbox.check(item.id);
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    journal.hold();
    list.answer(catalogOf({held(item.draft, u"a1"_s)}));
    ASSERT_TRUE(waitUntil([&] { return journal.held() == 1; }));
    const Answer<Client> again = outbox.create({.draft = item.draft, .key = item.id}, {});
    EXPECT_EQ(waitFor(again).error().outboxItem, item.id);
    journal.release();
    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(port.creates().size(), 1);
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(QuickOutboxTest, AsksWhenNoneOrSeveralAreFound)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const OutboxItem item = doubtful(draft);
    QSignalSpy checked(&outbox, &Outbox::checked);
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({}));
    ASSERT_TRUE(waitUntil([&] { return checked.size() == 1; }));
    EXPECT_EQ(outbox.items().constFirst().found, 0);
    outbox.check(item.id);
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({held(draft, u"x"_s), held(draft, u"y"_s)}));
    ASSERT_TRUE(waitUntil([&] { return checked.size() == 2; }));
    EXPECT_EQ(outbox.items().constFirst().found, 2);
    EXPECT_EQ(outbox.items().constFirst().state, OutboxState::Unknown);
}

TEST_F(QuickOutboxTest, AClientOfOneOnItsWayIsNotTakenForTheDoubtfulOnes)
{
    const ClientDraft draft = draftNamed(u"Ada"_s);
    const OutboxItem item = doubtful(draft);
    const Answer<Client> twin = sendCreate({.draft = draft});
    QSignalSpy checked(&outbox, &Outbox::checked);
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1; }));
    list.answer(catalogOf({held(draft, u"twin"_s)}));
    ASSERT_TRUE(waitUntil([&] { return checked.size() == 1; }));
    EXPECT_EQ(checked.at(0).at(0).value<OutboxItem>().found, 1);
    port.answerCreate(held(draft, u"twin"_s));
    EXPECT_EQ(waitFor(twin)->id, u"twin"_s);
    ASSERT_EQ(outbox.items().size(), 1) << "still a question";
    EXPECT_EQ(outbox.items().at(0).id, item.id);
}

TEST_F(QuickOutboxTest, OneListServesAllOfUnknownEnd)
{
    const Answer<Client> one = sendCreate({.draft = draftNamed(u"Ada"_s)});
    const Answer<Client> two = sendCreate({.draft = draftNamed(u"Bob"_s)});
    QSignalSpy done(&outbox, &Outbox::done);
    port.answerCreate(LOST);
    port.answerCreate(LOST);
    EXPECT_FALSE(waitFor(one));
    EXPECT_FALSE(waitFor(two));
    ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1 && !outbox.items().isEmpty(); }));
    const CatalogPtr all = catalogOf({held(draftNamed(u"Ada"_s), u"a"_s), held(draftNamed(u"Bob"_s), u"b"_s)});
    while (done.size() < 2) {
        ASSERT_TRUE(waitUntil([&] { return list.calls.pending() == 1 || done.size() == 2; }));
        if (list.calls.pending() == 1)
            list.answer(all);
    }
    EXPECT_LE(list.calls.count(), 2);
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(QuickOutboxTest, AnExpiredTokenStopsEverythingUntilThereIsAnother)
{
    journal.failWith({});
    outbox.setJournal(&journal, {.items = {{.id = QUuid::createUuid(), .draft = draftNamed(u"A"_s)},
                                           {.id = QUuid::createUuid(), .draft = draftNamed(u"B"_s)}}});
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 2; }));
    port.answerCreate(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    port.answerCreate(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    ASSERT_TRUE(becomesIdle());
    outbox.retry();
    EXPECT_EQ(port.creates().size(), 2);
    EXPECT_EQ(outbox.items().size(), 2);
    outbox.setPorts(&port, &list);
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 4; }));
}

TEST_F(OutboxTest, WhatWasOnItsWayAtTheEndOfTheLastRunIsUnknown)
{
    outbox.setJournal(&journal, {.items = {{.id = QUuid::createUuid(),
                                            .draft = draftNamed(u"A"_s),
                                            .state = OutboxState::Sending,
                                            .attempts = 1,
                                            .lastSentAt = QDateTime::currentDateTimeUtc()}}});
    EXPECT_EQ(outbox.items().at(0).state, OutboxState::Unknown);
    QCoreApplication::processEvents();
    EXPECT_TRUE(port.creates().isEmpty());
}

TEST_F(OutboxTest, AnUpdateWithoutAnAnswerGoesBackToItsForm)
{
    const Answer<Client> answer =
        outbox.update({.client = ada(), .changes = {.name = u"Ada King"_s}, .keptDraft = QUuid::createUuid()}, {});
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    EXPECT_EQ(port.updates().at(0).second, ClientChanges{.name = u"Ada King"_s});
    port.answerUpdate(LOST);
    EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_TRUE(outbox.items().isEmpty());
    ASSERT_EQ(journal.content().drafts.size(), 1);
    EXPECT_EQ(journal.content().drafts.at(0).client->id, u"a1"_s);
}

TEST_F(QuickOutboxTest, AnUpdateThatWaitedJoinsWhatOthersChanged)
{
    const Answer<Client> answer = outbox.update({.client = ada(), .changes = {.name = u"Ada King"_s}}, {});
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    port.answerUpdate(OFFLINE);
    EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::InOutbox);
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    Client theirs = ada();
    theirs.avatarUrl = u"https://example.com/a.png"_s;
    port.answerGet(theirs);
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 2; }));
    EXPECT_EQ(port.updates().at(1).second, ClientChanges{.name = u"Ada King"_s}) << "only what differs";
    port.answerUpdate(ada(u"Ada King"_s));
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(QuickOutboxTest, RowsOfAnUpdateAreTheRowsOfItsClientWhateverTheirIds)
{
    Client edited = ada();
    edited.contactMethods[0].row = RowId::create();
    edited.contactMethods[0].value = u"ada@example.org"_s;
    outbox.setJournal(
        &journal,
        {.items = {
             {.id = QUuid::createUuid(), .action = ClientAction::Update, .client = ada(), .draft = draftOf(edited)}}});
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    Client theirs = ada();
    theirs.contactMethods.append({.row = RowId::create(), .type = ContactType::Known::Phone, .value = u"+49301"_s});
    port.answerGet(theirs);
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    const QList<ContactMethod> sent = *port.updates().at(0).second.contactMethods;
    ASSERT_EQ(sent.size(), 2) << "mine changed, theirs added";
    EXPECT_EQ(sent.at(0).value, u"ada@example.org"_s);
    EXPECT_EQ(sent.at(1).value, u"+49301"_s);
}

TEST_F(QuickOutboxTest, AnUpdateThatCollidesIsForAPerson)
{
    const Answer<Client> answer = outbox.update({.client = ada(), .changes = {.name = u"Ada King"_s}}, {});
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    port.answerUpdate(OFFLINE);
    EXPECT_FALSE(waitFor(answer));
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    port.answerGet(ada(u"Augusta"_s));
    ASSERT_TRUE(becomesIdle());
    ASSERT_EQ(outbox.items().size(), 1);
    EXPECT_EQ(outbox.items().at(0).state, OutboxState::Rejected);
    EXPECT_EQ(outbox.items().at(0).error->cause, ErrorCause::ChangedByOthers);
    EXPECT_EQ(port.updates().size(), 1);
    QSignalSpy back(&outbox, &Outbox::givenBack);
    outbox.takeBack(outbox.items().at(0).id);
    ASSERT_TRUE(waitUntil([&] { return back.size() == 1; }));
    const auto draft = back.at(0).at(1).value<KeptDraft>();
    EXPECT_EQ(draft.draft.name, u"Ada King"_s);
    EXPECT_EQ(draft.client->id, u"a1"_s);
    EXPECT_TRUE(draft.refusal);
    EXPECT_TRUE(journal.content().items.isEmpty());
    EXPECT_EQ(journal.content().drafts.size(), 1) << "at no time in neither";
}

TEST_F(QuickOutboxTest, AnUpdateOfTheLastRunIsDoneWhenTheServerHasIt)
{
    QSignalSpy done(&outbox, &Outbox::done);
    outbox.setJournal(&journal, {.items = {{.id = QUuid::createUuid(),
                                            .action = ClientAction::Update,
                                            .client = ada(),
                                            .draft = draftOf(ada(u"Ada King"_s)),
                                            .state = OutboxState::Sending,
                                            .attempts = 1}}});
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    port.answerGet(ada(u"Ada King"_s));
    ASSERT_TRUE(waitUntil([&] { return done.size() == 1; }));
    EXPECT_TRUE(port.updates().isEmpty());
}

TEST_F(QuickOutboxTest, WhatConcernsOneClientIsDoneInOrder)
{
    OutboxItem first{.id = QUuid::createUuid(),
                     .action = ClientAction::Update,
                     .client = ada(),
                     .draft = draftOf(ada(u"Ada King"_s))};
    const OutboxItem second{.id = QUuid::createUuid(), .action = ClientAction::Remove, .client = ada(), .attempts = 1};
    outbox.setJournal(&journal, {.items = {first, second}});
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    EXPECT_TRUE(port.removes().isEmpty());
    port.answerGet(ada());
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    EXPECT_TRUE(port.removes().isEmpty());
    port.answerUpdate(ada(u"Ada King"_s));
    ASSERT_TRUE(waitUntil([&] { return port.removes().size() == 1; }));
}

TEST_F(OutboxTest, WhatIsDiscardedCanBePutBack)
{
    const OutboxItem item = doubtful(draftNamed(u"Ada"_s));
    QSignalSpy discarded(&outbox, &Outbox::discarded);
    outbox.discard(item.id);
    ASSERT_TRUE(waitUntil([&] { return discarded.size() == 1; }));
    EXPECT_TRUE(journal.content().items.isEmpty());
    outbox.restore(discarded.at(0).at(0).value<OutboxItem>());
    ASSERT_TRUE(becomesIdle());
    ASSERT_EQ(journal.content().items.size(), 1);
    EXPECT_EQ(outbox.items().at(0).state, OutboxState::Unknown);
}

TEST_F(OutboxTest, WhatAFormStopsBeforeItLeftIsTheFormsAgain)
{
    std::stop_source stop;
    port.endStoppedCallsWith({.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled});
    const Answer<Client> answer = outbox.create({.draft = draftNamed(u"Ada"_s)}, stop.get_token());
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 1; }));
    stop.request_stop();
    EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::NeverSent);
    EXPECT_TRUE(outbox.items().isEmpty());
}

TEST_F(OutboxTest, AnotherWorkspaceHasEntriesOfItsOwn)
{
    const Answer<Client> answer = sendCreate({.draft = draftNamed(u"Ada"_s)});
    Tests::FakeJournal other;
    outbox.setPorts(nullptr, nullptr);
    outbox.setJournal(&other, {});
    EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::OutcomeUnknown);
    port.answerCreate(held(draftNamed(u"Ada"_s), u"a1"_s));
    QCoreApplication::processEvents();
    EXPECT_TRUE(outbox.items().isEmpty());
    EXPECT_TRUE(other.changes().isEmpty());
    EXPECT_EQ(journal.content().items.at(0).state, OutboxState::Sending);
}

} // namespace Clientele
