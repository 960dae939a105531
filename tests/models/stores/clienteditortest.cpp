// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clienteditor.h"

#include "tests/models/stores/editorfixture.h"

#include <QtTest/QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using ClientEditorTest = Tests::EditorFixture;

const Error LOST{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost};
const Error OFFLINE{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound};
const QUuid ITEM = QUuid::createUuid();

/** What an Outbox answers when there was none; @p item is the entry. */
Error lostAs(const QUuid &item)
{
    Error error = LOST;
    error.outboxItem = item;
    return error;
}

const Error CANCELLED_UNSENT{.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled};

} // namespace

TEST_F(ClientEditorTest, StartsWithOneEmptyPreferredRowAndNothingToLose)
{
    ASSERT_EQ(editor.contactMethods()->rowCount(), 1);
    EXPECT_EQ(editor.contactMethods()->preferredRow(), 0);
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_TRUE(editor.problems().isEmpty());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(editor.hasUnsavedInput());
    editor.setName(u"A"_s);
    EXPECT_TRUE(editor.hasUnsavedInput());
}

TEST_F(ClientEditorTest, SendsOnceAndShowsWhatTheServerHolds)
{
    enterAda();
    const QSignalSpy replaced(&editor, &ClientEditor::draftReplaced);
    editor.save();
    editor.save();
    ASSERT_EQ(port.creates().size(), 1);
    EXPECT_EQ(port.creates().at(0).name, u"Ada Lovelace"_s);
    Client echoed = held(port.creates().at(0));
    port.answerCreate(echoed);
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.gets().isEmpty(); }));
    EXPECT_EQ(port.gets(), QStringList{echoed.id});
    EXPECT_EQ(editor.state(), State::Saving) << "not created before it was read again";

    Client whole = echoed;
    whole.name = u"Ada King"_s;
    port.answerGet(whole);
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_EQ(editor.created(), whole);
    EXPECT_FALSE(editor.readBackFailed());
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_EQ(replaced.count(), 1);
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(editor.hasUnsavedInput());
    EXPECT_FALSE(editor.editedSinceSent());
}

TEST_F(ClientEditorTest, IsCreatedAlsoWhenReadingItAgainFails)
{
    enterAda();
    editor.save();
    const Client echoed = held(port.creates().at(0));
    port.answerCreate(echoed);
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    port.answerGet(OFFLINE);
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_EQ(editor.created(), echoed);
    EXPECT_TRUE(editor.readBackFailed());
    EXPECT_FALSE(editor.failure());
}

TEST_F(ClientEditorTest, KeepsEditsMadeWhileSaving)
{
    enterAda();
    editor.save();
    EXPECT_FALSE(editor.editedSinceSent());
    editor.setName(u"Ada Lovelace, Countess"_s);
    EXPECT_TRUE(editor.editedSinceSent());
    port.answerCreate(held(port.creates().at(0)));
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    port.answerGet(held(port.creates().at(0)));
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_EQ(editor.name(), u"Ada Lovelace, Countess"_s);
    EXPECT_TRUE(editor.editedSinceSent());
    EXPECT_TRUE(editor.hasUnsavedInput());
    editor.showCreated();
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
    EXPECT_FALSE(editor.editedSinceSent());
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(ClientEditorTest, CreatedClientIsNotEditedBySetters)
{
    enterAda();
    saveAndSucceed();
    editor.setName(u"x"_s);
    editor.setAvatarUrl(u"x"_s);
    editor.save();
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(ClientEditorTest, SaveWaitsForAPort)
{
    editor.setClientsPort(nullptr);
    enterAda();
    editor.save();
    EXPECT_EQ(editor.state(), State::Saving);
    editor.setClientsPort(&port);
    EXPECT_EQ(port.creates().size(), 1);
    editor.setClientsPort(&port);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(ClientEditorTest, SaveThatWaitsForAPortCanBeCancelled)
{
    editor.setClientsPort(nullptr);
    enterAda();
    editor.save();
    editor.cancel();
    EXPECT_EQ(editor.state(), State::Editing);
    ASSERT_TRUE(editor.failure());
    EXPECT_EQ(editor.failure()->cause, ErrorCause::Cancelled);
    editor.setClientsPort(&port);
    EXPECT_TRUE(port.creates().isEmpty());
}

TEST_F(ClientEditorTest, AnotherPortIsNotAskedForTheClientOfTheFirst)
{
    enterAda();
    editor.save();
    Tests::FakeClientsPort other;
    editor.setClientsPort(&other);
    EXPECT_TRUE(other.creates().isEmpty());
    port.answerCreate(held(port.creates().at(0)));
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_TRUE(editor.readBackFailed());
    EXPECT_TRUE(other.gets().isEmpty());
    editor.setClientsPort(nullptr);
}

TEST_F(ClientEditorTest, FailureLeavesTheDraftAndTheWayToTryAgain)
{
    enterAda();
    const ClientDraft typed = editor.draft();
    for (const ErrorKind kind :
         {ErrorKind::Rejected, ErrorKind::NotSignedIn, ErrorKind::NotAllowed, ErrorKind::WorkspaceNotFound,
          ErrorKind::NeverSent, ErrorKind::ServerTrouble, ErrorKind::BadAnswer, ErrorKind::Keychain}) {
        saveAndFail({.kind = kind});
        EXPECT_EQ(editor.state(), State::Editing);
        ASSERT_TRUE(editor.failure());
        EXPECT_EQ(editor.failure()->kind, kind);
        EXPECT_EQ(editor.draft(), typed);
    }
    saveAndSucceed();
    EXPECT_FALSE(editor.failure());
}

TEST_F(ClientEditorTest, CancelBeforeAnythingLeftGoesBackToEditing)
{
    port.endStoppedCallsWith(CANCELLED_UNSENT);
    enterAda();
    editor.save();
    editor.cancel();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
}

TEST_F(ClientEditorTest, CancelAfterBytesLeftIsUnknown)
{
    port.endStoppedCallsWith(LOST);
    enterAda();
    editor.save();
    editor.cancel();
    ASSERT_TRUE(reaches(State::Unknown));
    editor.save();
    EXPECT_EQ(port.creates().size(), 1) << "never sent again by itself";
}

TEST_F(ClientEditorTest, CheckAsksForItsEntryAndFindsTheClientThatWasCreated)
{
    enterAda();
    saveAndFail(lostAs(ITEM));
    ASSERT_EQ(editor.state(), State::Unknown);
    QSignalSpy asked(&editor, &ClientEditor::checkRequested);
    editor.check();
    EXPECT_EQ(editor.state(), State::Checking);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).at(0).toUuid(), ITEM);
    const Client found = held(port.creates().at(0));
    editor.noteDone(QUuid::createUuid(), ClientAction::Create, held({}));
    EXPECT_EQ(editor.state(), State::Checking) << "another entry's end is not its own";
    editor.noteDone(ITEM, ClientAction::Create, found);
    EXPECT_EQ(port.gets(), QStringList{found.id});
    port.answerGet(found);
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_EQ(editor.created(), found);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(ClientEditorTest, CheckTellsNoneFromSeveralFromAFailure)
{
    enterAda();
    saveAndFail(lostAs(ITEM));
    const auto check = [&](int found) {
        editor.check();
        editor.noteChecked({.id = ITEM, .found = found});
        EXPECT_EQ(editor.state(), State::Unknown);
        return editor.checkResult();
    };
    EXPECT_EQ(check(0), CheckResult::NotFound);
    EXPECT_EQ(check(2), CheckResult::Several);
    EXPECT_EQ(editor.failure()->kind, ErrorKind::OutcomeUnknown);
    editor.check();
    editor.noteCheckFailed(ITEM, OFFLINE);
    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.checkResult(), CheckResult::Failed);
    EXPECT_EQ(editor.failure()->kind, ErrorKind::NeverSent);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(ClientEditorTest, CheckThatIsCancelledFoundNothingOut)
{
    enterAda();
    saveAndFail(lostAs(ITEM));
    editor.check();
    editor.cancel();
    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.checkResult(), CheckResult::NotChecked);
    EXPECT_EQ(editor.failure(), lostAs(ITEM));
}

TEST_F(ClientEditorTest, AFoundClientLeavesWhatWasEditedSince)
{
    enterAda();
    saveAndFail(lostAs(ITEM));
    editor.setName(u"Ada, edited"_s);
    editor.noteDone(ITEM, ClientAction::Create, held(port.creates().at(0)));
    port.answerGet(held(port.creates().at(0)));
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_EQ(editor.name(), u"Ada, edited"_s);
    EXPECT_TRUE(editor.editedSinceSent());
}

TEST_F(ClientEditorTest, WhatIsInTheOutboxIsReadOnlyUntilItIsDoneOrTakenBack)
{
    enterAda();
    saveAndFail(Error{.kind = ErrorKind::InOutbox, .cause = ErrorCause::Unreachable, .outboxItem = ITEM});
    ASSERT_EQ(editor.state(), State::InOutbox);
    EXPECT_TRUE(editor.isReadOnly());
    EXPECT_FALSE(editor.hasUnsavedInput());
    QSignalSpy wanted(&editor, &ClientEditor::takeBackRequested);
    editor.takeBack();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.at(0).at(0).toUuid(), ITEM);
    editor.noteGivenBack({.id = ITEM});
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
    EXPECT_TRUE(editor.hasUnsavedInput());
}

TEST_F(ClientEditorTest, FollowsItsEntryToItsEnd)
{
    enterAda();
    saveAndFail(Error{.kind = ErrorKind::InOutbox, .outboxItem = ITEM});
    editor.noteStays({.id = ITEM, .state = OutboxState::Unknown, .error = lostAs(ITEM)});
    EXPECT_EQ(editor.state(), State::Unknown);
    editor.noteDone(ITEM, ClientAction::Create, held(port.creates().at(0)));
    port.answerGet(OFFLINE);
    ASSERT_TRUE(reaches(State::Created));
    EXPECT_TRUE(editor.readBackFailed());
}

TEST_F(ClientEditorTest, SendAnywaySendsOnceMore)
{
    enterAda();
    editor.sendAnyway();
    EXPECT_TRUE(port.creates().isEmpty()) << "only in Unknown";
    saveAndFail(lostAs(ITEM));
    editor.sendAnyway();
    editor.sendAnyway();
    EXPECT_EQ(port.creates().size(), 2);
    EXPECT_EQ(port.keys().at(1), ITEM) << "in place of the first";
    EXPECT_EQ(editor.state(), State::Saving);
}

TEST_F(ClientEditorTest, OutcomeStaysUnknownWhenSendingAnywayFails)
{
    enterAda();
    saveAndFail(LOST);
    editor.sendAnyway();
    port.answerCreate(OFFLINE);
    ASSERT_TRUE(reaches(State::Unknown));
    EXPECT_EQ(editor.failure(), OFFLINE);
    editor.check();
    EXPECT_EQ(editor.state(), State::Checking);
}

TEST_F(ClientEditorTest, StartNewForgetsTheAnswerThatIsStillToCome)
{
    enterAda();
    editor.save();
    editor.startNew();
    EXPECT_TRUE(port.createAskedToStop());
    editor.setName(u"Charles"_s);
    typeValue(0, u"1"_s);
    editor.save();
    port.answerCreate(LOST);
    port.answerCreate(Error{.kind = ErrorKind::NotAllowed});
    ASSERT_TRUE(Tests::waitUntil([&] { return editor.state() != State::Saving; }));
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(editor.failure()->kind, ErrorKind::NotAllowed);
    EXPECT_EQ(editor.name(), u"Charles"_s);
}

TEST_F(ClientEditorTest, StartNewIsAnEmptyFormInEveryRespect)
{
    enterAda();
    saveAndSucceed();
    editor.startNew();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_TRUE(editor.name().isEmpty());
    ASSERT_EQ(editor.contactMethods()->rowCount(), 1);
    EXPECT_EQ(editor.contactMethods()->preferredRow(), 0);
    EXPECT_TRUE(editor.problems().isEmpty());
    EXPECT_FALSE(editor.created());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST(ClientEditorEnd, IsSafeWhileACallIsUnderWay)
{
    Tests::FakeClientsPort port;
    const auto saving = [&port] {
        auto editor = std::make_unique<ClientEditor>();
        editor->setClientsPort(&port);
        editor->setName(u"Ada"_s);
        editor->contactMethods()->setMethods({{.row = {}, .type = {}, .value = u"1"_s}});
        editor->save();
        return editor;
    };
    saving().reset();
    EXPECT_TRUE(port.createAskedToStop());
    port.answerCreate(LOST);
    port.endStoppedCallsWith(LOST);
    saving().reset();
    EXPECT_EQ(port.pending(), 0);
    QCoreApplication::processEvents();
}

TEST(ClientEditorEnd, OfThePortEndsTheSave)
{
    ClientEditor editor;
    auto port = std::make_unique<Tests::FakeClientsPort>();
    editor.setClientsPort(port.get());
    editor.setName(u"Ada"_s);
    editor.contactMethods()->setMethods({{.row = {}, .type = {}, .value = u"1"_s}});
    editor.save();
    editor.setClientsPort(nullptr);
    port.reset();
    EXPECT_TRUE(Tests::waitUntil([&] { return editor.state() == ClientEditor::State::Unknown; }));
}

} // namespace Clientele
