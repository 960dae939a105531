// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/existingclient.h"
#include "tests/models/stores/keptdraftsfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** What is kept comes back in another run of the program: another editor, and rows that are read from a file. */
class DraftRestoreTest : public Tests::KeptDraftsFixture
{
protected:
    enum class Rows { Kept, Forgotten, Made };

    /** @p rows: what the file knows of them; they may be other ones with each reading. */
    void restart(Rows rows = Rows::Kept)
    {
        ASSERT_TRUE(flushes());
        QList<KeptDraft> drafts = journal->content().drafts;
        for (KeptDraft &draft : drafts) {
            if (rows != Rows::Kept)
                changeRows(draft, rows);
        }
        kept->setJournal(nullptr);
        follow({.writing = {.delay = NEVER}});
        editor.startNew();
        kept->setDrafts(drafts);
        kept->open(kept->drafts().constFirst().id);
    }
    static void changeRows(KeptDraft &draft, Rows rows)
    {
        const auto change = [rows](auto &each) {
            for (auto &row : each)
                row.row = rows == Rows::Made ? RowId::create() : RowId();
        };
        change(draft.draft.contactMethods);
        change(draft.draft.customFields);
        if (draft.client)
            change(draft.client->contactMethods);
    }
    void refuse()
    {
        editor.contactMethods()->appendEmpty();
        typeValue(1, u"bad@example.com"_s);
        saveAndFail({.kind = ErrorKind::Rejected,
                     .status = 422,
                     .message = u"No."_s,
                     .fields = {{.path = {Section::Name}, .message = u"Archived."_s},
                                {.path = {Section::ContactMethods, 1, Member::Value}, .message = u"Bounced."_s}}});
    }
};

} // namespace

TEST_F(DraftRestoreTest, ANewClientIsSentAsItWasTyped)
{
    enterAda();
    const ClientDraft typed = editor.draft();
    restart();
    EXPECT_TRUE(sameData(editor.draft(), typed));
    EXPECT_FALSE(editor.draft().contactMethods.constFirst().row.isNull());
    EXPECT_FALSE(editor.existing().isOpen());
    saveAndSucceed();
    ASSERT_TRUE(flushes());
    EXPECT_TRUE(journal->content().drafts.isEmpty());
}

TEST_F(DraftRestoreTest, RowsHaveIdsThatNoOtherRowHas)
{
    enterAda();
    const RowId before = rowAt(0);
    restart();
    EXPECT_NE(rowAt(0), before) << "ids count from one in each run";
}

TEST_F(DraftRestoreTest, MarksStandWhereTheServerPutThemThoughRowsWereMoved)
{
    enterAda();
    refuse();
    editor.contactMethods()->moveRows({}, 1, 1, {}, 0);
    restart();
    ASSERT_TRUE(editor.failure());
    EXPECT_EQ(editor.failure()->message, u"No."_s);
    ASSERT_EQ(editor.problems().size(), 2);
    EXPECT_EQ(editor.problems().at(0).section, Section::Name);
    EXPECT_EQ(editor.problems().at(1).serverMessage, u"Bounced."_s);
    EXPECT_EQ(editor.problems().at(1).row, rowAt(0));
}

TEST_F(DraftRestoreTest, AMarkThatWasEditedAwayDoesNotComeBack)
{
    enterAda();
    refuse();
    typeValue(1, u"good@example.com"_s);
    restart();
    ASSERT_EQ(editor.problems().size(), 1);
    EXPECT_EQ(editor.problems().constFirst().section, Section::Name);
}

TEST_F(DraftRestoreTest, OneThatMayHaveBeenCreatedIsNotSentAgainBlindly)
{
    const QUuid item = QUuid::createUuid();
    enterAda();
    saveAndFail({.kind = ErrorKind::OutcomeUnknown, .outboxItem = item});
    ASSERT_EQ(editor.state(), State::Unknown);
    editor.setName(u"Ada King"_s);
    restart();
    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.outboxItem(), item);
    const auto sent = port.creates().size();
    editor.save();
    EXPECT_EQ(port.creates().size(), sent);
}

TEST_F(DraftRestoreTest, AnAttemptThatSurelyDidNothingIsNoRefusal)
{
    enterAda();
    saveAndFail({.kind = ErrorKind::NeverSent});
    ASSERT_TRUE(flushes());
    EXPECT_FALSE(journal->content().drafts.constFirst().refusal);
    restart();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_FALSE(editor.failure());
}

TEST_F(DraftRestoreTest, ChangesOfAClientJoinWhatOthersChangedMeanwhile)
{
    for (const Rows rows : {Rows::Kept, Rows::Forgotten, Rows::Made}) {
        openAda();
        typeValue(0, u"ada@example.org"_s);
        restart(rows);
        EXPECT_EQ(editor.state(), State::Opening);
        EXPECT_TRUE(editor.hasUnsavedInput());
        Client server = ada();
        server.name = u"Ada King"_s;
        port.answerGet(server);
        ASSERT_TRUE(reaches(State::Editing));
        EXPECT_EQ(editor.name(), u"Ada King"_s);
        ASSERT_EQ(editor.draft().contactMethods.size(), 1);
        EXPECT_EQ(editor.draft().contactMethods.constFirst().value, u"ada@example.org"_s);
        EXPECT_TRUE(editor.hasUnsavedInput());
        ASSERT_TRUE(flushes());
        EXPECT_EQ(journal->content().drafts.constFirst().client->name, u"Ada King"_s);
        editor.startNew();
        ASSERT_TRUE(flushes());
    }
}

TEST_F(DraftRestoreTest, ChangesThatCollideAreAskedForWhenTheyAreSaved)
{
    openAda();
    editor.setName(u"Ada King"_s);
    restart();
    Client server = ada();
    server.name = u"Countess of Lovelace"_s;
    port.answerGet(server);
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(editor.name(), u"Ada King"_s);
    restart();
    EXPECT_EQ(journal->content().drafts.constFirst().client->name, u"Ada"_s) << "told from what it began with";
    port.answerGet(server);
    ASSERT_TRUE(reaches(State::Editing));
    editor.save();
    port.answerGet(server);
    EXPECT_TRUE(reaches(State::Conflict));
}

TEST_F(DraftRestoreTest, ARefusedChangeShowsItsMarksAgain)
{
    openAda();
    editor.setName(u"Ada King"_s);
    editor.save();
    port.answerGet(ada());
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.updates().isEmpty(); }));
    port.answerUpdate(Error{
        .kind = ErrorKind::Rejected, .status = 422, .fields = {{.path = {Section::Name}, .message = u"Taken."_s}}});
    ASSERT_TRUE(reaches(State::Editing));
    restart();
    port.answerGet(ada());
    ASSERT_TRUE(reaches(State::Editing));
    ASSERT_EQ(editor.problems().size(), 1);
    EXPECT_EQ(editor.problems().constFirst().serverMessage, u"Taken."_s);
    EXPECT_TRUE(editor.failure());
}

TEST_F(DraftRestoreTest, ChangesOfAClientThatIsGoneAreNotLost)
{
    openAda();
    editor.setName(u"Ada King"_s);
    restart();
    port.answerGet(Error{.kind = ErrorKind::Rejected, .status = 404});
    ASSERT_TRUE(reaches(State::Gone));
    editor.makeNew();
    ASSERT_TRUE(flushes());
    ASSERT_EQ(journal->content().drafts.size(), 1);
    EXPECT_FALSE(journal->content().drafts.constFirst().client);
    EXPECT_EQ(journal->content().drafts.constFirst().draft.name, u"Ada King"_s);
}

} // namespace Clientele
