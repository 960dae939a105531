// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientdeletion.h"

#include "tests/models/stores/outboxfixture.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele {

namespace {

Client clientNamed(const QString &name)
{
    Client client;
    client.id = name.toLower();
    client.name = name;
    return client;
}

class ClientDeletionTest : public Tests::OutboxFixture
{
protected:
    explicit ClientDeletionTest(std::chrono::milliseconds window = 1h)
        : deletion(outbox, window)
    {}

    ClientDeletion deletion;
    QSignalSpy undone{&deletion, &ClientDeletion::undone};
    QSignalSpy done{&deletion, &ClientDeletion::done};
    QSignalSpy failed{&deletion, &ClientDeletion::failed};
};

class ShortClientDeletionTest : public ClientDeletionTest
{
protected:
    ShortClientDeletionTest()
        : ClientDeletionTest(20ms)
    {}
};

} // namespace

TEST_F(ClientDeletionTest, SendsNothingWhileItCanBeTakenBack)
{
    deletion.remove(clientNamed(u"Ada"_s));
    EXPECT_EQ(deletion.pendingIds(), QStringList{u"ada"_s});
    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(journal.content().items.size(), 1) << "outlives the program";
    EXPECT_GT(deletion.timeLeft(), 59min);
    deletion.undo(u"ada"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return undone.size() == 1; }));
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
    EXPECT_EQ(undone.at(0).at(0).value<Client>(), clientNamed(u"Ada"_s));
}

TEST_F(ShortClientDeletionTest, SendsOnceTheWindowHasClosed)
{
    deletion.remove(clientNamed(u"Ada"_s));
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.removes().isEmpty(); }));
    EXPECT_EQ(port.removes(), QStringList{u"ada"_s});
    EXPECT_TRUE(deletion.isSending());
    EXPECT_TRUE(deletion.waiting().isEmpty());
    deletion.undo(u"ada"_s);
    EXPECT_EQ(deletion.pendingIds(), QStringList{u"ada"_s}) << "what was sent cannot be taken back";
    port.answerRemove(Done{});
    ASSERT_TRUE(Tests::waitUntil([&] { return done.size() == 1; }));
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
    EXPECT_TRUE(undone.isEmpty());
}

TEST_F(ClientDeletionTest, ARefusedOneComesBackWithItsReason)
{
    deletion.remove(clientNamed(u"Ada"_s));
    ASSERT_TRUE(becomesIdle());
    outbox.sendNow(outbox.items().constLast().id);
    ASSERT_TRUE(Tests::waitUntil([&] { return port.removes().size() == 1; }));
    port.answerRemove(Error{.kind = ErrorKind::NotAllowed, .status = 403});
    ASSERT_TRUE(Tests::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.at(0).at(1).value<Error>().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
}

TEST_F(ClientDeletionTest, TheOldestIsSentWhenTooManyWait)
{
    for (int i = 0; i <= ClientDeletion::MOST_WAITING; ++i) {
        deletion.remove(clientNamed(u"C%1"_s.arg(i)));
        ASSERT_TRUE(Tests::waitUntil([&] { return outbox.items().size() == i + 1; }));
    }
    ASSERT_TRUE(Tests::waitUntil([&] { return !port.removes().isEmpty(); }));
    EXPECT_EQ(port.removes(), QStringList{u"c0"_s});
    EXPECT_EQ(deletion.waiting().size(), ClientDeletion::MOST_WAITING);
    EXPECT_EQ(deletion.pendingIds().size(), ClientDeletion::MOST_WAITING + 1);
}

TEST_F(ClientDeletionTest, OneClientIsDeletedOnce)
{
    deletion.remove(clientNamed(u"Ada"_s));
    deletion.remove(clientNamed(u"Ada"_s));
    ASSERT_TRUE(becomesIdle());
    outbox.sendNow(outbox.items().constLast().id);
    ASSERT_TRUE(Tests::waitUntil([&] { return port.removes().size() == 1; }));
    deletion.remove(clientNamed(u"Ada"_s));
    outbox.sendNow(outbox.items().constLast().id);
    EXPECT_EQ(outbox.items().size(), 1);
    EXPECT_EQ(port.removes(), QStringList{u"ada"_s});
}

TEST_F(ClientDeletionTest, ComesBackWhenItCouldNotBeKept)
{
    journal.failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull});
    deletion.remove(clientNamed(u"Ada"_s));
    ASSERT_TRUE(Tests::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
}

TEST_F(ClientDeletionTest, TellsWhatWasTakenBackWithoutTheDiskKnowingIt)
{
    for (const QString &name : {u"Ada"_s, u"Bea"_s}) {
        deletion.remove(clientNamed(name));
        ASSERT_TRUE(becomesIdle());
    }
    EXPECT_TRUE(deletion.takenBackInVain().isEmpty());
    journal.failWith(Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull});
    deletion.undo(u"ada"_s);
    outbox.discard(outbox.items().constLast().id);
    ASSERT_TRUE(Tests::waitUntil([&] { return undone.size() == 2 && !deletion.isBeingKept(); }));
    EXPECT_EQ(deletion.takenBackInVain(), (QList{clientNamed(u"Ada"_s), clientNamed(u"Bea"_s)}));
    EXPECT_EQ(journal.content().items.size(), 2);
    const OutboxItem restored = journal.content().items.constFirst();
    outbox.restore(restored);
    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(deletion.takenBackInVain(), QList{clientNamed(u"Bea"_s)}) << "Ada is to be deleted after all";
    outbox.discard(restored.id);
    ASSERT_TRUE(becomesIdle());
    journal.failWith({});
    deletion.keepAgain();
    ASSERT_TRUE(becomesIdle());
    EXPECT_TRUE(deletion.takenBackInVain().isEmpty());
    EXPECT_TRUE(journal.content().items.isEmpty());
}

TEST_F(ClientDeletionTest, CanBeTakenBackAgainAfterARestart)
{
    outbox.setJournal(&journal, {.items = {{.id = QUuid::createUuid(),
                                            .action = ClientAction::Remove,
                                            .client = clientNamed(u"Ada"_s),
                                            .notBefore = QDateTime::currentDateTimeUtc().addDays(-1)}}});
    EXPECT_EQ(deletion.waiting(), QList{clientNamed(u"Ada"_s)});
    EXPECT_GT(deletion.timeLeft(), 5s);
}

TEST_F(ClientDeletionTest, AnotherWorkspaceIsNotAskedToDelete)
{
    deletion.remove(clientNamed(u"Ada"_s));
    ASSERT_TRUE(becomesIdle());
    const QUuid waiting = outbox.items().constLast().id;
    Tests::FakeJournal otherJournal;
    outbox.setJournal(&otherJournal, {});
    outbox.sendNow(waiting);
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
    EXPECT_EQ(journal.content().items.size(), 1) << "waits for its workspace";
}

} // namespace Clientele
