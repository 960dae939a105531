// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/historyundo.h"

#include "tests/models/stores/outboxfixture.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Tests::waitFor;
using Tests::waitUntil;

class HistoryUndoTest : public Tests::OutboxFixture
{
protected:
    void begin(const HistoryEntry &entry)
    {
        outbox.setJournal(&journal, {.history = {entry}});
        undo.undo(entry.id);
    }
    [[nodiscard]] static Client ada(const QString &name = u"Ada"_s)
    {
        Client client = held(draftNamed(u"Ada"_s), u"a1"_s);
        client.name = name;
        return client;
    }
    [[nodiscard]] static HistoryEntry created()
    {
        return {.id = QUuid::createUuid(), .action = ClientAction::Create, .after = ada()};
    }
    [[nodiscard]] static HistoryEntry renamed()
    {
        return {.id = QUuid::createUuid(), .action = ClientAction::Update, .before = ada(), .after = ada(u"Eve"_s)};
    }

    HistoryUndo undo{outbox};
    QSignalSpy undone{&undo, &HistoryUndo::undone};
    QSignalSpy failed{&undo, &HistoryUndo::failed};
};

} // namespace

TEST_F(HistoryUndoTest, DeletesWhatWasCreated)
{
    begin(created());
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    port.answerGet(ada());
    ASSERT_TRUE(waitUntil([&] { return port.removes().size() == 1; }));
    EXPECT_EQ(port.removes().at(0), u"a1"_s);
    ASSERT_TRUE(waitUntil([&] { return undone.size() == 1; }));
    EXPECT_TRUE(outbox.history().constFirst().undone);
}

TEST_F(HistoryUndoTest, LeavesWhatSomebodyElseHasChanged)
{
    begin(created());
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    port.answerGet(ada(u"Augusta"_s));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.at(0).at(1).value<Error>().cause, ErrorCause::ChangedByOthers);
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_FALSE(outbox.history().constFirst().undone);
}

TEST_F(HistoryUndoTest, PutsBackWhatWasChangedAndKeepsWhatOthersDid)
{
    begin(renamed());
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    Client now = ada(u"Eve"_s);
    now.avatarUrl = u"https://example.com/e.png"_s;
    port.answerGet(now);
    ASSERT_TRUE(waitUntil([&] { return port.updates().size() == 1; }));
    EXPECT_EQ(port.updates().at(0).second, ClientChanges{.name = u"Ada"_s});
    port.answerUpdate(ada());
    ASSERT_TRUE(waitUntil([&] { return undone.size() == 1; }));
}

TEST_F(HistoryUndoTest, DoesNotPutBackOverSomebodyElsesChange)
{
    begin(renamed());
    ASSERT_TRUE(waitUntil([&] { return port.gets().size() == 1; }));
    port.answerGet(ada(u"Augusta"_s));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_TRUE(port.updates().isEmpty());
}

TEST_F(HistoryUndoTest, CreatesAnewWhatWasDeletedAndOnlyOnce)
{
    const HistoryEntry entry{.id = QUuid::createUuid(), .action = ClientAction::Remove, .before = ada()};
    begin(entry);
    undo.undo(entry.id);
    ASSERT_TRUE(waitUntil([&] { return port.creates().size() == 1; }));
    EXPECT_EQ(port.creates().at(0).name, u"Ada"_s);
    port.answerCreate(OFFLINE);
    ASSERT_TRUE(waitUntil([&] { return undone.size() == 1; })) << "the Outbox goes on with it";
    undo.undo(entry.id);
    EXPECT_EQ(port.creates().size(), 1);
}

} // namespace Clientele
