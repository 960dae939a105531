// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/existingclient.h"

#include "models/values/clientchanges.h"
#include "tests/models/stores/editorfixture.h"

#include <QtTest/QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Outcome = ExistingClient::Outcome;

const Error BROKEN{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost};
const Error NOT_THERE{.kind = ErrorKind::Rejected, .status = 404};
const Error UNREACHED{.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused};

/** An editor on a client of a workspace whose server is the test; @c server is what that holds. */
class ExistingClientTest : public Tests::EditorFixture
{
protected:
    ExistingClientTest()
    {
        server.id = u"65a"_s;
        server.name = u"Ada"_s;
        server.contactMethods = {method(u"ada@x"_s, true), method(u"office@x"_s)};
        server.customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"mornings"_s}};
        server.unknownMembers = R"({"tier":"gold"})";
    }

    static ContactMethod method(const QString &value, bool preferred = false)
    {
        return {.row = RowId::create(), .type = ContactType::Known::Email, .value = value, .preferred = preferred};
    }
    /** The server's client as a read hands it out: rows have ids of their own. */
    [[nodiscard]] Client copy() const
    {
        Client client = server;
        for (ContactMethod &each : client.contactMethods)
            each.row = RowId::create();
        for (CustomField &each : client.customFields)
            each.row = RowId::create();
        return client;
    }
    /** What a list may carry. */
    [[nodiscard]] Client fromList() const
    {
        Client client = copy();
        client.customFields.clear();
        return client;
    }
    void answerGet()
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
        port.answerGet(copy());
    }
    void open()
    {
        editor.open(fromList());
        answerGet();
        ASSERT_TRUE(reaches(State::Editing));
    }
    /** Saves up to the PATCH, which has no answer yet. */
    void saveUpToUpdate()
    {
        const auto before = port.updates().size();
        editor.save();
        answerGet();
        ASSERT_TRUE(Tests::waitUntil([&] { return port.updates().size() > before; }));
    }
    /** The server does as it was last told. */
    void applyUpdate()
    {
        const ClientChanges &changes = port.updates().constLast().second;
        server.name = changes.name.value_or(server.name);
        server.avatarUrl = changes.avatarUrl.value_or(server.avatarUrl);
        server.contactMethods = changes.contactMethods.value_or(server.contactMethods);
        server.customFields = changes.customFields.value_or(server.customFields);
    }
    void finishUpdate()
    {
        port.answerUpdate(copy());
        answerGet();
        ASSERT_TRUE(reaches(State::Editing));
    }
    void save()
    {
        saveUpToUpdate();
        applyUpdate();
        finishUpdate();
    }
    [[nodiscard]] QStringList values() const
    {
        QStringList values;
        for (const ContactMethod &each : editor.contactMethods()->methods())
            values.append(each.value + (each.preferred ? u"*"_s : QString()));
        return values;
    }
    [[nodiscard]] Outcome outcome() const { return editor.existing().outcome(); }

    Client server;
};

} // namespace

TEST_F(ExistingClientTest, ShowsWhatTheListKnowsAndThenWhatTheServerHolds)
{
    const QSignalSpy stored(&editor, &ClientEditor::clientStored);
    editor.open(fromList());
    EXPECT_EQ(editor.state(), State::Opening);
    EXPECT_EQ(editor.name(), u"Ada"_s);
    EXPECT_EQ(editor.customFields()->rowCount(), 0);
    EXPECT_EQ(port.gets(), QStringList{u"65a"_s});
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.customFields()->rowCount(), 1);
    EXPECT_FALSE(editor.hasUnsavedInput());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(stored.size(), 1);
}

TEST_F(ExistingClientTest, WhatIsTypedBeforeTheAnswerStays)
{
    editor.open(fromList());
    typeValue(1, u"new@x"_s);
    server.name = u"Ada King"_s;
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_EQ(values(), (QStringList{u"ada@x*"_s, u"new@x"_s}));
    EXPECT_EQ(editor.customFields()->rowCount(), 1);
    EXPECT_TRUE(editor.hasUnsavedInput());
    editor.undo();
    EXPECT_EQ(values(), (QStringList{u"ada@x*"_s, u"office@x"_s}));
    EXPECT_EQ(editor.name(), u"Ada King"_s) << "undo takes back one's own edits only";
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(ExistingClientTest, ASaveAskedForBeforeTheAnswerIsMadeAfterIt)
{
    editor.open(fromList());
    editor.setName(u"Ada King"_s);
    editor.save();
    answerGet();
    ASSERT_TRUE(reaches(State::Saving));
    answerGet();
    ASSERT_TRUE(Tests::waitUntil([&] { return port.updates().size() == 1; }));
}

TEST_F(ExistingClientTest, AFailedReadLeavesWhatIsShownAndTheWayToTryAgain)
{
    editor.open(fromList());
    editor.setName(u"Ada King"_s);
    port.answerGet(UNREACHED);
    ASSERT_TRUE(reaches(State::NotOpened));
    EXPECT_TRUE(editor.isReadOnly());
    EXPECT_EQ(editor.failure(), UNREACHED);
    editor.setName(u"x"_s);
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    editor.save();
    EXPECT_EQ(port.pending(), 0);
    editor.openAgain();
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_FALSE(editor.failure());
}

TEST_F(ExistingClientTest, SendsOnlyWhatWasChangedAndShowsWhatTheServerHolds)
{
    open();
    editor.setName(u"Ada King"_s);
    EXPECT_TRUE(editor.hasUnsavedInput());
    saveUpToUpdate();
    EXPECT_EQ(port.updates().at(0).first, u"65a"_s);
    const ClientChanges &changes = port.updates().at(0).second;
    EXPECT_EQ(changes.name, u"Ada King"_s);
    EXPECT_FALSE(changes.avatarUrl || changes.contactMethods || changes.customFields);
    applyUpdate();
    const QSignalSpy stored(&editor, &ClientEditor::clientStored);
    finishUpdate();
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_FALSE(editor.hasUnsavedInput());
    EXPECT_TRUE(editor.existing().differing().isEmpty());
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored.at(0).at(0).value<Client>().name, u"Ada King"_s);
}

TEST_F(ExistingClientTest, ContactMethodsAreSentWholeWithWhatThisProgramDoesNotKnow)
{
    server.contactMethods[1].type = ContactType::fromText(u"telex"_s);
    server.contactMethods[1].unknownMembers = R"({"verified":true})";
    open();
    typeValue(0, u"countess@x"_s);
    saveUpToUpdate();
    const auto sent = port.updates().at(0).second.contactMethods;
    ASSERT_TRUE(sent);
    ASSERT_EQ(sent->size(), 2);
    EXPECT_EQ(sent->at(1).type.text(), u"telex"_s);
    EXPECT_EQ(sent->at(1).unknownMembers, R"({"verified":true})");
    EXPECT_FALSE(port.updates().at(0).second.customFields);
}

TEST_F(ExistingClientTest, SendsNothingWhenNothingWasChanged)
{
    open();
    editor.contactMethods()->appendEmpty();
    editor.save();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(outcome(), Outcome::NothingToSave);
    EXPECT_EQ(port.pending(), 0);
}

TEST_F(ExistingClientTest, RulesHoldForWhatIsSentOnly)
{
    server.avatarUrl = u"/pictures/ada.png"_s;
    open();
    editor.setName({});
    editor.save();
    ASSERT_EQ(editor.problems().size(), 1) << "the avatar URL is the server's own";
    EXPECT_EQ(editor.problems().at(0).section, Section::Name);
    EXPECT_EQ(port.pending(), 0);
    editor.setName(u"Ada King"_s);
    save();
    EXPECT_EQ(outcome(), Outcome::Saved);
}

TEST_F(ExistingClientTest, ChangesOfOthersJoinAndAreListed)
{
    open();
    typeValue(0, u"countess@x"_s);
    server.name = u"Ada King"_s;
    server.contactMethods.append(method(u"theirs@x"_s));
    saveUpToUpdate();
    const ClientChanges &changes = port.updates().at(0).second;
    EXPECT_FALSE(changes.name) << "the server has it";
    ASSERT_TRUE(changes.contactMethods);
    EXPECT_EQ(changes.contactMethods->size(), 3);
    EXPECT_EQ(values(), (QStringList{u"countess@x*"_s, u"office@x"_s, u"theirs@x"_s}));
    applyUpdate();
    finishUpdate();
    EXPECT_EQ(editor.existing().joined().size(), 2);
    editor.undo();
    EXPECT_EQ(values(), (QStringList{u"ada@x*"_s, u"office@x"_s, u"theirs@x"_s})) << "undo reaches across the save";
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_TRUE(editor.hasUnsavedInput());
}

TEST_F(ExistingClientTest, ACollisionIsAskedAboutAndNothingIsSentMeanwhile)
{
    open();
    editor.setName(u"Mine"_s);
    typeValue(1, u"mine@x"_s);
    server.name = u"Theirs"_s;
    editor.save();
    answerGet();
    ASSERT_TRUE(reaches(State::Conflict));
    EXPECT_TRUE(port.updates().isEmpty());
    EXPECT_TRUE(editor.isReadOnly());
    EXPECT_EQ(editor.name(), u"Mine"_s);
    ASSERT_EQ(editor.existing().conflict().conflicts().size(), 1);

    editor.leaveConflict();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(editor.name(), u"Mine"_s);
    editor.save();
    answerGet();
    ASSERT_TRUE(reaches(State::Conflict));
    editor.resolveConflict({MergeChoice::Theirs});
    ASSERT_TRUE(reaches(State::Saving));
    answerGet();
    ASSERT_TRUE(Tests::waitUntil([&] { return port.updates().size() == 1; }));
    EXPECT_FALSE(port.updates().at(0).second.name);
    EXPECT_EQ(port.updates().at(0).second.contactMethods->at(1).value, u"mine@x"_s);
    EXPECT_EQ(editor.name(), u"Theirs"_s);
}

TEST_F(ExistingClientTest, SaysWhereTheServerHoldsSomethingElse)
{
    open();
    editor.setName(u" Ada King "_s);
    saveUpToUpdate();
    server.name = u"Ada King"_s;
    finishUpdate();
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_EQ(editor.existing().differing(), QList{Section::Name});
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(ExistingClientTest, WhatIsTypedWhileSavingIsKeptAndNotSaved)
{
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    editor.setName(u"Ada King, Countess"_s);
    applyUpdate();
    finishUpdate();
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_EQ(editor.name(), u"Ada King, Countess"_s);
    EXPECT_TRUE(editor.hasUnsavedInput());
    save();
    EXPECT_EQ(port.updates().at(1).second.name, u"Ada King, Countess"_s);
}

TEST_F(ExistingClientTest, RefusalsAreMarkedOnTheirRows)
{
    open();
    typeValue(1, u"mine@x"_s);
    saveUpToUpdate();
    const RowId marked = rowAt(1);
    editor.contactMethods()->moveRows({}, 1, 1, {}, 0);
    port.answerUpdate(
        Error{.kind = ErrorKind::Rejected,
              .status = 422,
              .fields = {{.path = {.section = Section::ContactMethods, .index = 1, .member = Member::Value},
                          .message = u"taken"_s}}});
    ASSERT_TRUE(reaches(State::Editing));
    ASSERT_EQ(editor.problems().size(), 1);
    EXPECT_EQ(editor.problems().at(0).row, marked);
    EXPECT_FALSE(editor.existing().failedReading());
}

TEST_F(ExistingClientTest, AnAnswerThatGotLostIsLookedFor)
{
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    applyUpdate();
    port.answerUpdate(BROKEN);
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_FALSE(editor.failure());
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(ExistingClientTest, AChangeThatDidNotArriveCanBeSavedAgain)
{
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    port.answerUpdate(BROKEN);
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(outcome(), Outcome::NotArrived);
    EXPECT_EQ(editor.failure(), BROKEN);
    EXPECT_TRUE(editor.hasUnsavedInput());
    save();
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_EQ(port.updates().size(), 2);
}

TEST_F(ExistingClientTest, SavingAgainSendsNothingWhenTheFirstDidArrive)
{
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    applyUpdate();
    port.answerUpdate(BROKEN);
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    port.answerGet(UNREACHED);
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.failure(), BROKEN);
    EXPECT_EQ(outcome(), Outcome::None);
    editor.save();
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(outcome(), Outcome::Saved);
    EXPECT_EQ(port.updates().size(), 1);
}

TEST_F(ExistingClientTest, AStoppedSaveIsStillLookedFor)
{
    port.endStoppedCallsWith({.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled});
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    editor.cancel();
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(outcome(), Outcome::NotArrived);
}

TEST_F(ExistingClientTest, AClientThatIsGoneCanBeMadeAnew)
{
    const QSignalSpy gone(&editor, &ClientEditor::clientGone);
    open();
    editor.setName(u"Ada King"_s);
    editor.save();
    port.answerGet(NOT_THERE);
    ASSERT_TRUE(reaches(State::Gone));
    EXPECT_EQ(gone.size(), 1);
    EXPECT_TRUE(editor.hasUnsavedInput());
    editor.makeNew();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_FALSE(editor.existing().isOpen());
    EXPECT_TRUE(editor.hasUnsavedInput());
    editor.save();
    ASSERT_EQ(port.creates().size(), 1);
    EXPECT_EQ(port.creates().at(0).name, u"Ada King"_s);
    EXPECT_EQ(port.creates().at(0).contactMethods.size(), 2);
}

TEST_F(ExistingClientTest, GoneWhileTheChangeWasOnItsWay)
{
    open();
    editor.setName(u"Ada King"_s);
    saveUpToUpdate();
    port.answerUpdate(NOT_THERE);
    EXPECT_TRUE(reaches(State::Gone));
}

TEST_F(ExistingClientTest, AnotherWorkspaceIsNotSentTheChanges)
{
    open();
    editor.setName(u"Ada King"_s);
    editor.save();
    Tests::FakeClientsPort other;
    editor.setClientsPort(&other);
    answerGet();
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.failure()->kind, ErrorKind::NeverSent);
    EXPECT_TRUE(port.updates().isEmpty());
    EXPECT_TRUE(other.updates().isEmpty());
    editor.setClientsPort(nullptr);
}

TEST_F(ExistingClientTest, OpeningAnotherForgetsTheAnswerThatIsStillToCome)
{
    editor.open(fromList());
    Client second = fromList();
    second.id = u"65b"_s;
    second.name = u"Charles"_s;
    editor.open(second);
    port.answerGet(copy());
    port.answerGet(second);
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.name(), u"Charles"_s);
    editor.startNew();
    EXPECT_FALSE(editor.existing().isOpen());
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(ExistingClientTest, ACreatedClientIsEditedWithWhatWasTypedMeanwhile)
{
    enterAda();
    editor.save();
    port.answerCreate(held(port.creates().constLast()));
    ASSERT_TRUE(Tests::waitUntil([&] { return port.pending() == 1; }));
    editor.setName(u"Ada Lovelace, Countess"_s);
    port.answerGet(held(port.creates().constLast()));
    ASSERT_TRUE(reaches(State::Created));
    editor.editCreated();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_TRUE(editor.hasUnsavedInput());
    server = held(port.creates().constLast());
    saveUpToUpdate();
    const ClientChanges &changes = port.updates().at(0).second;
    EXPECT_EQ(changes.name, u"Ada Lovelace, Countess"_s);
    EXPECT_FALSE(changes.contactMethods);
}

TEST(ExistingClientEnd, IsSafeWhileACallIsUnderWay)
{
    Tests::FakeClientsPort port;
    auto editor = std::make_unique<ClientEditor>();
    editor->setClientsPort(&port);
    Client client;
    client.id = u"65a"_s;
    editor->open(client);
    editor.reset();
    port.answerGet(client);
    QCoreApplication::processEvents();
}

} // namespace Clientele
