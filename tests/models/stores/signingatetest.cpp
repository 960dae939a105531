// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/gatedports.h"
#include "tests/support/fakeclientlistport.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/waiting.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Error notSignedIn()
{
    return {.kind = ErrorKind::NotSignedIn, .status = 401};
}

Client namedClient(const QString &name)
{
    Client client;
    client.id = name;
    client.name = name;
    return client;
}

class SignInGateTest : public testing::Test
{
public:
    SignInGateTest() { open(former, formerList); }

protected:
    static constexpr int LIFETIME = 3600;

    void open(const std::shared_ptr<Tests::FakeClientsPort> &port,
              const std::shared_ptr<Tests::FakeClientListPort> &itsList, const std::optional<QDateTime> &ends = {})
    {
        gate.open({.clients = port, .list = itsList}, ends);
    }
    void signInAgain() { open(latter, latterList); }
    /** Runs what is queued until @p condition holds. */
    static bool until(const std::function<bool()> &condition) { return Tests::waitUntil(condition); }
    Answer<Client> get(std::stop_token stop = {}) { return clients.get(u"a"_s, std::move(stop)); }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    std::shared_ptr<Tests::FakeClientsPort> former = std::make_shared<Tests::FakeClientsPort>();
    std::shared_ptr<Tests::FakeClientListPort> formerList = std::make_shared<Tests::FakeClientListPort>();
    std::shared_ptr<Tests::FakeClientsPort> latter = std::make_shared<Tests::FakeClientsPort>();
    std::shared_ptr<Tests::FakeClientListPort> latterList = std::make_shared<Tests::FakeClientListPort>();
    SignInGate gate{[this] { return now; }};
    GatedClients clients{gate};
    GatedList list{gate};
    QSignalSpy asked{&gate, &SignInGate::asked};
};

} // namespace

TEST_F(SignInGateTest, CallsPassWhileSomebodyIsSignedIn)
{
    const auto answer = get();
    former->answerGet(namedClient(u"Ada"_s));
    ASSERT_TRUE(until([&] { return answer.isFinished(); }));
    EXPECT_EQ(answer.result()->name, u"Ada"_s);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SignInGateTest, OneQuestionForAllCallsThatWereRefused)
{
    QList<Answer<Client>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(clients.create({.draft = {.name = QString::number(i)}}, {}));
    const auto fetched = list.fetch(u"en"_s, {}, {});
    for (int i = 0; i < 20; ++i)
        former->answerCreate(notSignedIn());
    formerList->calls.answer(notSignedIn());
    ASSERT_TRUE(until([&] { return gate.state() == SignInGate::State::Asking; }));
    const auto asleep = get();
    signInAgain();
    ASSERT_TRUE(until([&] { return latter->creates().size() == 20 && latterList->calls.pending() == 1; }));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(former->creates().size(), 20) << "each once with the former token";
    for (int i = 0; i < 20; ++i)
        latter->answerCreate(namedClient(QString::number(i)));
    latter->answerGet(namedClient(u"Ada"_s));
    ASSERT_TRUE(until([&] { return asleep.isFinished() && answers.constLast().isFinished(); }));
    for (const auto &answer : answers)
        EXPECT_TRUE(answer.result());
    EXPECT_EQ(latter->creates().size(), 20) << "each once with the new one";
    EXPECT_FALSE(fetched.isFinished());
}

TEST_F(SignInGateTest, ARefusalThatComesAfterTheNewSignInAsksNobody)
{
    const auto early = get();
    const auto late = get();
    former->answerGet(notSignedIn());
    ASSERT_TRUE(until([&] { return asked.count() == 1; }));
    signInAgain();
    former->answerGet(notSignedIn());
    ASSERT_TRUE(until([&] { return latter->gets().size() == 2; }));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(early.isFinished() || late.isFinished());
}

TEST_F(SignInGateTest, ARefusedNewTokenAsksAgain)
{
    const auto answer = get();
    former->answerGet(notSignedIn());
    ASSERT_TRUE(until([&] { return asked.count() == 1; }));
    signInAgain();
    ASSERT_TRUE(until([&] { return latter->pending() == 1; }));
    latter->answerGet(notSignedIn());
    EXPECT_TRUE(until([&] { return asked.count() == 2; }));
    EXPECT_FALSE(answer.isFinished());
}

TEST_F(SignInGateTest, NotNowEndsWhatWasHeldBackAndWhatComesLater)
{
    const auto held = clients.create({}, {});
    former->answerCreate(notSignedIn());
    ASSERT_TRUE(until([&] { return asked.count() == 1; }));
    gate.shut(ErrorCause::NoToken);
    const auto later = get();
    ASSERT_TRUE(until([&] { return held.isFinished() && later.isFinished(); }));
    EXPECT_EQ(held.result().error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(later.result().error().cause, ErrorCause::NoToken);
    signInAgain();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(latter->creates().size(), 0) << "what has ended is not sent";
}

TEST_F(SignInGateTest, WhatIsHeldBackCanBeStoppedAndThenWasNeverSentAgain)
{
    std::stop_source stop;
    const auto answer = get(stop.get_token());
    former->answerGet(notSignedIn());
    ASSERT_TRUE(until([&] { return asked.count() == 1; }));
    stop.request_stop();
    ASSERT_TRUE(until([&] { return answer.isFinished(); }));
    EXPECT_EQ(answer.result().error().cause, ErrorCause::Cancelled);
    signInAgain();
    EXPECT_EQ(latter->gets().size(), 0);
}

TEST_F(SignInGateTest, NothingIsSentWithATokenWhoseTimeIsOver)
{
    open(former, formerList, now.addSecs(LIFETIME));
    now = now.addSecs(LIFETIME);
    const auto answer = get();
    EXPECT_EQ(former->gets().size(), 0);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.constFirst().constFirst().value<ErrorCause>(), ErrorCause::TokenEnded);
    signInAgain();
    EXPECT_EQ(latter->gets().size(), 1);
    EXPECT_FALSE(answer.isFinished());
}

TEST_F(SignInGateTest, ATokenThatIsOverAlreadyAsksAtOnceAndLetsNothingThrough)
{
    const QSignalSpy opened(&gate, &SignInGate::opened);
    open(former, formerList, now.addSecs(-1));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(SignInGateTest, WarnsOnceBeforeTheEnd)
{
    const QSignalSpy soon(&gate, &SignInGate::endsSoon);
    open(former, formerList, now.addSecs(LIFETIME));
    EXPECT_EQ(soon.count(), 0);
    now = now.addSecs(LIFETIME - 60);
    open(former, formerList, now.addSecs(60));
    EXPECT_EQ(soon.count(), 1);
    EXPECT_EQ(soon.constFirst().constFirst().toDateTime(), now.addSecs(60));
}

TEST_F(SignInGateTest, AsksByItselfWhenTheTimeComes)
{
    open(former, formerList, now.addMSecs(150));
    now = now.addMSecs(150);
    EXPECT_TRUE(until([&] { return asked.count() == 1; }));
}

TEST_F(SignInGateTest, CallsTellWhatIsAllowed)
{
    const QSignalSpy seen(&gate, &SignInGate::permissionSeen);
    const auto removed = clients.remove(u"a"_s, {});
    former->answerRemove(Error{.kind = ErrorKind::NotAllowed, .status = 403});
    const auto read = get();
    former->answerGet(namedClient(u"Ada"_s));
    ASSERT_TRUE(until([&] { return removed.isFinished() && read.isFinished(); }));
    ASSERT_EQ(seen.count(), 2);
    EXPECT_EQ(seen.at(0).at(0).value<Permission>(), Permission::DeleteClients);
    EXPECT_FALSE(seen.at(0).at(1).toBool());
    EXPECT_EQ(seen.at(1).at(0).value<Permission>(), Permission::ViewClients);
    EXPECT_TRUE(seen.at(1).at(1).toBool());
}

TEST_F(SignInGateTest, ACallUnderWayWhenItsPortGoesIsOfUnknownEnd)
{
    auto going = std::make_unique<GatedClients>(gate);
    const auto sent = going->create({}, {});
    going.reset();
    ASSERT_TRUE(sent.isFinished());
    EXPECT_EQ(sent.result().error().kind, ErrorKind::OutcomeUnknown);
}

TEST_F(SignInGateTest, ACallHeldBackWhenItsPortGoesWasNeverSent)
{
    auto going = std::make_unique<GatedClients>(gate);
    gate.ask(ErrorCause::TokenEnded);
    const auto held = going->create({}, {});
    going.reset();
    ASSERT_TRUE(held.isFinished());
    EXPECT_EQ(held.result().error().kind, ErrorKind::NeverSent);
}

} // namespace Clientele
