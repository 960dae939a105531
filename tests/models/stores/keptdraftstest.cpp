// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/existingclient.h"
#include "tests/models/stores/keptdraftsfixture.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class KeptDraftsTest : public Tests::KeptDraftsFixture
{};

const Error DISK_FULL{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull};

} // namespace

TEST_F(KeptDraftsTest, AnUntouchedFormIsNotKept)
{
    EXPECT_TRUE(flushes());
    EXPECT_TRUE(journal->changes().isEmpty());
    EXPECT_TRUE(kept->drafts().isEmpty());
}

TEST_F(KeptDraftsTest, WritesByItselfAfterTheDelay)
{
    follow({.writing = {.delay = std::chrono::milliseconds(1)}});
    editor.setName(u"A"_s);
    EXPECT_TRUE(kept->isBusy());
    EXPECT_TRUE(journal->changes().isEmpty()) << "not with the key itself";
    EXPECT_TRUE(settles());
    EXPECT_EQ(storedNames(), QStringList{u"A"_s});
    EXPECT_FALSE(kept->isBusy());
}

TEST_F(KeptDraftsTest, TypingOnDoesNotPutOffTheWrite)
{
    follow({.writing = {.delay = std::chrono::milliseconds(20)}});
    QString typed;
    EXPECT_TRUE(Tests::waitUntil([&] {
        // A key every millisecond: a timer that started anew with each would never end.
        editor.setName(typed += u'a');
        return !journal->changes().isEmpty();
    }));
}

TEST_F(KeptDraftsTest, OneWriteAtATimeAndTheNewestFollows)
{
    journal->hold();
    editor.setName(u"A"_s);
    kept->flush();
    editor.setName(u"Ad"_s);
    kept->flush();
    editor.setName(u"Ada"_s);
    kept->flush();
    EXPECT_EQ(journal->changes().size(), 1);
    journal->release();
    EXPECT_TRUE(settles());
    ASSERT_EQ(journal->changes().size(), 2);
    EXPECT_EQ(journal->changes().constLast().putDrafts.constFirst().draft.name, u"Ada"_s);
    EXPECT_EQ(storedNames(), QStringList{u"Ada"_s});
}

TEST_F(KeptDraftsTest, ADraftKeepsItsIdAndBeginningAndTellsItsLastChange)
{
    editor.setName(u"A"_s);
    const QDateTime begun = now;
    now = now.addSecs(60);
    editor.setName(u"Ad"_s);
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    const KeptDraft draft = journal->content().drafts.constFirst();
    EXPECT_EQ(draft.begunAt, begun);
    EXPECT_EQ(draft.changedAt, now);
    EXPECT_EQ(draft.id, kept->inForm());
    EXPECT_EQ(draft.draft, editor.draft());
}

TEST_F(KeptDraftsTest, WhatIsEmptiedAgainGoes)
{
    editor.setName(u"A"_s);
    ASSERT_TRUE(flushes());
    editor.setName({});
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
    EXPECT_TRUE(kept->inForm().isNull());
}

TEST_F(KeptDraftsTest, ChangesThatAreTakenBackGo)
{
    openAda();
    editor.setName(u"Ada King"_s);
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    EXPECT_EQ(journal->content().drafts.constFirst().client->id, u"c1"_s);
    EXPECT_EQ(journal->content().drafts.constFirst().client->name, u"Ada"_s);
    editor.undo();
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
}

TEST_F(KeptDraftsTest, ACreatedClientIsKeptNoLongerAndNotBeforeTheAnswer)
{
    enterAda();
    ASSERT_TRUE(flushes());
    editor.save();
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s}) << "no answer yet";
    port.answerCreate(held(port.creates().constLast()));
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s}) << "not read again yet";
    port.answerGet(held(port.creates().constLast()));
    ASSERT_TRUE(reaches(State::Created));
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(storedNames().isEmpty());
    EXPECT_TRUE(kept->discarded().isEmpty()) << "nobody threw it away";
}

TEST_F(KeptDraftsTest, SavedChangesAreKeptNoLonger)
{
    openAda();
    editor.setName(u"Ada King"_s);
    editor.save();
    ASSERT_TRUE(flushes());
    EXPECT_EQ(journal->content().drafts.size(), 1);
    Client after = ada();
    port.answerGet(after);
    after.name = u"Ada King"_s;
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.updates().isEmpty(); }));
    port.answerUpdate(after);
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() > 0; }));
    port.answerGet(after);
    ASSERT_TRUE(reaches(State::Editing));
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
}

TEST_F(KeptDraftsTest, WhatIsEditedWhileItIsCreatedIsKeptAsChangesOfIt)
{
    enterAda();
    editor.save();
    editor.setName(u"Ada King"_s);
    port.answerCreate(held(port.creates().constLast()));
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    port.answerGet(held(port.creates().constLast()));
    ASSERT_TRUE(reaches(State::Created));
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    const KeptDraft draft = journal->content().drafts.constFirst();
    ASSERT_TRUE(draft.client) << "as a new one it would be created twice";
    EXPECT_EQ(draft.client->id, u"65a"_s);
    EXPECT_EQ(draft.draft.name, u"Ada King"_s);
}

TEST_F(KeptDraftsTest, AnOutboxTakesTheDraftOverAndNothingPutsItBack)
{
    enterAda();
    const QUuid id = kept->inForm();
    journal->hold();
    kept->flush();
    editor.setAvatarUrl(u"https://example.com/a.png"_s);
    editor.save();
    EXPECT_EQ(port.keptDrafts(), QList{id});
    const Answer<Done> taken = journal->write({.removeDrafts = {id}});
    journal->release();
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty()) << "it stands in the Outbox";
    port.answerCreate(Error{.kind = ErrorKind::InOutbox, .outboxItem = QUuid::createUuid()});
    ASSERT_TRUE(reaches(State::InOutbox));
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
    EXPECT_TRUE(kept->drafts().isEmpty());
    editor.noteGivenBack({.id = editor.outboxItem()});
    ASSERT_EQ(editor.state(), State::Editing);
    ASSERT_TRUE(settles()) << "at once, as it is in nothing else";
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s});
}

TEST_F(KeptDraftsTest, WhatTheOutboxGivesBackIsKeptAsItStandsInTheForm)
{
    enterAda();
    editor.contactMethods()->appendEmpty();
    const QUuid id = kept->inForm();
    editor.save();
    const Answer<Done> taken = journal->write({.removeDrafts = {id}});
    const Answer<Done> back = journal->write({.putDrafts = {{.id = id, .draft = port.creates().constLast()}}});
    port.answerCreate(Error{.kind = ErrorKind::Rejected, .status = 422, .message = u"No."_s});
    ASSERT_TRUE(reaches(State::Editing));
    ASSERT_TRUE(settles());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    EXPECT_EQ(journal->content().drafts.constFirst().id, id);
    EXPECT_EQ(journal->content().drafts.constFirst().draft, editor.draft()) << "with its last, empty row";
}

TEST_F(KeptDraftsTest, WhatIsTypedWhileItIsSentIsNotTakenOverWithIt)
{
    enterAda();
    const QUuid id = kept->inForm();
    editor.save();
    editor.setName(u"Ada King"_s);
    ASSERT_TRUE(flushes());
    const Answer<Done> taken = journal->write({.removeDrafts = {id}});
    EXPECT_EQ(storedNames(), QStringList{u"Ada King"_s});
    const Answer<Done> back = journal->write({.putDrafts = {{.id = id, .draft = port.creates().constLast()}}});
    port.answerCreate(Error{.kind = ErrorKind::Rejected, .status = 422});
    ASSERT_TRUE(reaches(State::Editing));
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ada King"_s}) << "one form, one draft";
    EXPECT_EQ(kept->drafts().size(), 1);
}

TEST_F(KeptDraftsTest, OneOfUnknownOutcomeStandsInTheOutboxUntilItIsEdited)
{
    const QUuid item = QUuid::createUuid();
    enterAda();
    saveAndFail({.kind = ErrorKind::OutcomeUnknown, .outboxItem = item});
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
    editor.setName(u"Ada King"_s);
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    ASSERT_TRUE(journal->content().drafts.constFirst().refusal);
    EXPECT_EQ(journal->content().drafts.constFirst().refusal->outboxItem, item);
}

TEST_F(KeptDraftsTest, TenNewClientsAtOnce)
{
    for (int i = 0; i < 10; ++i) {
        now = now.addSecs(1);
        editor.setName(QString(QChar(u'a' + i)));
        kept->putAside();
        editor.startNew();
    }
    ASSERT_TRUE(flushes());
    EXPECT_EQ(journal->content().drafts.size(), 10);
    EXPECT_EQ(storedNames().constLast(), u"j"_s);
    EXPECT_EQ(kept->drafts().constFirst().draft.name, u"j"_s) << "the newest comes first";
    EXPECT_TRUE(kept->discarded().isEmpty());
}

TEST_F(KeptDraftsTest, ADraftComesBackAsItWasAndIsTheSameOne)
{
    enterAda();
    const QUuid id = kept->inForm();
    kept->putAside();
    editor.startNew();
    EXPECT_TRUE(kept->inForm().isNull());
    kept->open(id);
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
    EXPECT_EQ(kept->inForm(), id);
    EXPECT_FALSE(editor.canUndo());
    EXPECT_TRUE(editor.hasUnsavedInput());
    editor.setName(u"Ada King"_s);
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ada King"_s});
}

TEST_F(KeptDraftsTest, OpeningADraftDoesNotMakeItNewer)
{
    enterAda();
    const QUuid id = kept->inForm();
    kept->putAside();
    editor.startNew();
    ASSERT_TRUE(flushes());
    const auto writes = journal->changes().size();
    now = now.addDays(1);
    kept->open(id);
    EXPECT_EQ(kept->find(id)->changedAt, now.addDays(-1));
    ASSERT_TRUE(flushes());
    EXPECT_EQ(journal->changes().size(), writes) << "nothing to write";
}

TEST_F(KeptDraftsTest, WhatIsLeftWithoutPuttingItAsideIsDiscardedAndCanBeHadBack)
{
    enterAda();
    editor.startNew();
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(storedNames().isEmpty());
    ASSERT_EQ(kept->discarded().size(), 1);
    kept->undoDiscard();
    ASSERT_TRUE(settles());
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s});
    EXPECT_TRUE(kept->discarded().isEmpty());
}

TEST_F(KeptDraftsTest, TheWayBackIsOpenForAWhile)
{
    follow({.undoWindow = std::chrono::milliseconds(1)});
    enterAda();
    editor.startNew();
    EXPECT_EQ(kept->discarded().size(), 1);
    EXPECT_TRUE(Tests::waitUntil([&] { return kept->discarded().isEmpty(); }));
    kept->undoDiscard();
    EXPECT_TRUE(kept->drafts().isEmpty());
}

TEST_F(KeptDraftsTest, AFailureIsToldOnceAndTriedUntilItWorks)
{
    follow({.writing = {.delay = NEVER,
                        .firstRetry = std::chrono::milliseconds(1),
                        .longestRetry = std::chrono::milliseconds(2)}});
    const QSignalSpy failures(kept.get(), &KeptDrafts::failed);
    const QSignalSpy recoveries(kept.get(), &KeptDrafts::recovered);
    journal->failWith(DISK_FULL);
    enterAda();
    kept->flush();
    ASSERT_TRUE(Tests::waitUntil([&] { return journal->changes().size() >= 4; })) << "tried again";
    EXPECT_EQ(failures.size(), 1);
    EXPECT_FALSE(kept->canKeep());
    EXPECT_TRUE(kept->wouldLoseSomething());
    EXPECT_EQ(kept->failure(), DISK_FULL);
    editor.setName(u"Ada King"_s);
    journal->failWith({});
    ASSERT_TRUE(Tests::waitUntil([&] { return recoveries.size() == 1; }));
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ada King"_s});
    EXPECT_TRUE(kept->canKeep());
}

TEST_F(KeptDraftsTest, TheNextKeyTriesAgainSoonerThanTheClock)
{
    follow({.writing = {.delay = std::chrono::milliseconds(1), .firstRetry = NEVER, .longestRetry = NEVER}});
    journal->failWith(DISK_FULL);
    editor.setName(u"A"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return kept->failure().has_value(); }));
    EXPECT_FALSE(kept->isBusy()) << "waiting for a disk is no work";
    journal->failWith({});
    editor.setName(u"Ad"_s);
    EXPECT_TRUE(settles());
    EXPECT_EQ(storedNames(), QStringList{u"Ad"_s});
}

TEST_F(KeptDraftsTest, AFailedWriteIsNotAheadOfWhatWasTypedMeanwhile)
{
    journal->hold();
    editor.setName(u"A"_s);
    kept->flush();
    editor.setName(u"Ad"_s);
    journal->failWith(DISK_FULL);
    journal->release();
    ASSERT_TRUE(Tests::waitUntil([&] { return kept->failure().has_value(); }));
    journal->failWith({});
    ASSERT_TRUE(flushes());
    EXPECT_EQ(storedNames(), QStringList{u"Ad"_s});
}

TEST_F(KeptDraftsTest, WhatIsBeingTypedInACellIsKeptToo)
{
    QString inCell;
    kept->setTypedDraft([&] {
        ClientDraft draft = editor.draft();
        draft.contactMethods.first().value = inCell;
        return draft;
    });
    inCell = u"+44"_s;
    kept->follow();
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    EXPECT_EQ(journal->content().drafts.constFirst().draft.contactMethods.constFirst().value, u"+44"_s);
    inCell.clear();
    kept->follow();
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty()) << "Esc in the cell";
}

TEST_F(KeptDraftsTest, TypingBeforeTheJournalIsThereIsWrittenWhenItComes)
{
    follow({.writing = {.delay = NEVER}});
    kept->setJournal(nullptr);
    enterAda();
    EXPECT_FALSE(kept->canKeep());
    kept->setJournal(journal);
    ASSERT_TRUE(settles());
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s});
}

TEST_F(KeptDraftsTest, ReadingTheJournalDoesNotUndoWhatHappenedMeanwhile)
{
    const KeptDraft old{.id = QUuid::createUuid(), .draft = {.name = u"Old"_s}, .begunAt = now, .changedAt = now};
    const KeptDraft gone{.id = QUuid::createUuid(), .draft = {.name = u"Gone"_s}, .begunAt = now, .changedAt = now};
    now = now.addSecs(1);
    enterAda();
    kept->setDrafts({old, gone});
    kept->discard(gone.id);
    kept->setDrafts({old, gone});
    ASSERT_EQ(kept->drafts().size(), 2);
    EXPECT_EQ(kept->drafts().at(0).draft.name, u"Ada Lovelace"_s);
    EXPECT_EQ(kept->drafts().at(1).draft.name, u"Old"_s);
    EXPECT_EQ(kept->model()->rowCount(), 2);
}

TEST_F(KeptDraftsTest, WhatIsInTheFormMovesToAnotherWorkspaceFirstThereThenNotHere)
{
    editor.setName(u"Stays"_s);
    kept->putAside();
    editor.startNew();
    enterAda();
    ASSERT_TRUE(flushes());
    const auto other = std::make_shared<Tests::FakeJournal>();
    other->hold();
    kept->setJournal(other);
    EXPECT_EQ(kept->drafts().size(), 1);
    EXPECT_EQ(storedNames().size(), 2) << "not gone from here before it is there";
    other->release();
    ASSERT_TRUE(Tests::waitUntil([&] { return storedNames() == QStringList{u"Stays"_s}; }));
    ASSERT_EQ(other->content().drafts.size(), 1);
    EXPECT_EQ(other->content().drafts.constFirst().id, kept->inForm());
    ASSERT_TRUE(Tests::waitUntil([&] { return journal.use_count() == 1; })) << "the former journal can be closed";
}

TEST_F(KeptDraftsTest, ThereAndBackAgainLosesNothing)
{
    enterAda();
    ASSERT_TRUE(flushes());
    const auto other = std::make_shared<Tests::FakeJournal>();
    other->hold();
    kept->setJournal(other);
    kept->setJournal(journal);
    other->release();
    ASSERT_TRUE(Tests::waitUntil([&] { return other->content().drafts.isEmpty() && other.use_count() == 1; }));
    ASSERT_TRUE(settles());
    EXPECT_EQ(storedNames(), QStringList{u"Ada Lovelace"_s});
}

} // namespace Clientele
