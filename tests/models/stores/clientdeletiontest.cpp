// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientdeletion.h"

#include "tests/support/fakeclientsport.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

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

class ClientDeletionTest : public testing::Test
{
protected:
    explicit ClientDeletionTest(std::chrono::milliseconds window = 1h)
        : deletion(window)
    {
        deletion.setPort(&port);
    }

    Tests::FakeClientsPort port;
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
    EXPECT_GT(deletion.timeLeft(), 59min);
    deletion.undo(u"ada"_s);
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
    ASSERT_EQ(undone.size(), 1);
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
    deletion.sendNow();
    port.answerRemove(Error{.kind = ErrorKind::NotAllowed, .status = 403});
    ASSERT_TRUE(Tests::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.at(0).at(1).value<Error>().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
}

TEST_F(ClientDeletionTest, TheOldestIsSentWhenTooManyWait)
{
    for (int i = 0; i <= ClientDeletion::MOST_WAITING; ++i)
        deletion.remove(clientNamed(u"C%1"_s.arg(i)));
    EXPECT_EQ(port.removes(), QStringList{u"c0"_s});
    EXPECT_EQ(deletion.waiting().size(), ClientDeletion::MOST_WAITING);
    EXPECT_EQ(deletion.pendingIds().size(), ClientDeletion::MOST_WAITING + 1);
}

TEST_F(ClientDeletionTest, OneClientIsDeletedOnce)
{
    deletion.remove(clientNamed(u"Ada"_s));
    deletion.remove(clientNamed(u"Ada"_s));
    deletion.sendNow();
    deletion.remove(clientNamed(u"Ada"_s));
    deletion.sendNow();
    EXPECT_EQ(port.removes(), QStringList{u"ada"_s});
}

TEST_F(ClientDeletionTest, AnotherWorkspaceIsNotAskedToDelete)
{
    Tests::FakeClientsPort other;
    deletion.remove(clientNamed(u"Ada"_s));
    deletion.setPort(&other);
    deletion.sendNow();
    EXPECT_TRUE(port.removes().isEmpty());
    EXPECT_TRUE(other.removes().isEmpty());
    EXPECT_EQ(undone.size(), 1);
    deletion.setPort(nullptr);
    deletion.remove(clientNamed(u"Ada"_s));
    EXPECT_TRUE(deletion.pendingIds().isEmpty());
}

TEST(ClientDeletionEnd, IsSafeWhileOneIsBeingSent)
{
    Tests::FakeClientsPort port;
    auto deletion = std::make_unique<ClientDeletion>();
    deletion->setPort(&port);
    deletion->remove(clientNamed(u"Ada"_s));
    deletion->sendNow();
    deletion.reset();
    EXPECT_TRUE(port.removeAskedToStop());
    port.answerRemove(Done{});
    QCoreApplication::processEvents();
}

} // namespace Clientele
