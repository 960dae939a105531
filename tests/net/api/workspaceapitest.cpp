// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/network.h"
#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class WorkspaceApiTest : public testing::Test
{
protected:
    Answer<Workspace> start(std::stop_token stop = {})
    {
        return tester->test(connection, *AccessToken::fromBytes("token"), std::move(stop));
    }
    Result<Workspace> test() { return Tests::waitFor(start()); }
    /** Asked for the workspace, which is not found, and then for its clients. */
    Result<Workspace> testByClients(const Tests::ScriptedAnswer &clients)
    {
        network.answerNext({.status = 404});
        network.answerNext(clients);
        return test();
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList all;
        for (const Tests::ScriptedRequest &request : network.requests())
            all.append(request.request.url().path());
        return all;
    }

    Tests::ScriptedNetwork network;
    Connection connection{.baseUrl = QUrl(u"https://api.example"_s), .workspaceId = u"w1"_s};
    std::optional<WorkspaceApi> tester{std::in_place, TransportOptions{.makeManager = network.makeManager()}};
};

} // namespace

TEST_F(WorkspaceApiTest, NamesTheWorkspace)
{
    network.answerNext({.body = R"({"workspace":{"id":"w1","name":"Salon"}})"});
    const Result<Workspace> workspace = test();
    ASSERT_TRUE(workspace);
    EXPECT_EQ(*workspace, (Workspace{.id = u"w1"_s, .name = u"Salon"_s}));
    EXPECT_EQ(paths(), QStringList{u"/v1/workspace/w1"_s});
}

TEST_F(WorkspaceApiTest, AWorkspaceWhoseNameMayNotBeReadIsFine)
{
    network.answerNext({.status = 403});
    const Result<Workspace> workspace = test();
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->name, QString());
}

TEST_F(WorkspaceApiTest, WhereTheWorkspaceIsNotFoundItsClientsDecide)
{
    for (const int status : {200, 403}) {
        const Result<Workspace> workspace = testByClients({.status = status, .body = "not looked at"});
        ASSERT_TRUE(workspace) << status;
        EXPECT_EQ(workspace->id, u"w1"_s);
    }
    const QStringList both{u"/v1/workspace/w1"_s, u"/v1/workspace/w1/clients"_s};
    EXPECT_EQ(paths(), both + both);
    EXPECT_EQ(testByClients({.status = 404}).error().kind, ErrorKind::WorkspaceNotFound);
    EXPECT_EQ(testByClients({.status = 401}).error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(testByClients({.status = 500}).error().kind, ErrorKind::ServerTrouble);
}

TEST_F(WorkspaceApiTest, AWebPageIsNoWorkspaceWhateverItsStatus)
{
    const QList<std::pair<QByteArray, QByteArray>> html{{"Content-Type", "text/html; charset=utf-8"}};
    for (const int status : {200, 401, 403}) {
        network.answerNext({.status = status, .body = "<p>Please sign in to the network</p>", .headers = html});
        EXPECT_EQ(test().error().cause, ErrorCause::WebPage) << status;
        EXPECT_EQ(testByClients({.status = status, .headers = html}).error().cause, ErrorCause::WebPage) << status;
    }
}

TEST_F(WorkspaceApiTest, DoesNotReadTheListOfClients)
{
    EXPECT_TRUE(testByClients({.headers = {{"Content-Length", "99999999999"}}}));
}

TEST_F(WorkspaceApiTest, SaysPreciselyWhatIsWrong)
{
    network.answerNext({.status = 401});
    EXPECT_EQ(test().error().kind, ErrorKind::NotSignedIn);
    network.answerNext({.status = 503});
    EXPECT_EQ(test().error().kind, ErrorKind::ServerTrouble);
    network.answerNext({.body = "<html>Welcome to the hotel's network</html>"});
    EXPECT_EQ(test().error().cause, ErrorCause::WebPage);
    network.answerNext({.body = "{}"});
    EXPECT_EQ(test().error().cause, ErrorCause::NotUnderstood);
    network.answerNext({.status = 302});
    EXPECT_EQ(test().error().cause, ErrorCause::Redirected);
    network.answerNext({.status = 0, .error = QNetworkReply::HostNotFoundError, .sent = false});
    const Error error = test().error();
    EXPECT_EQ(error.kind, ErrorKind::NeverSent);
    EXPECT_EQ(error.cause, ErrorCause::HostNotFound);
}

TEST_F(WorkspaceApiTest, EndsOnceWhenStoppedInEitherQuestion)
{
    for (const bool second : {false, true}) {
        std::stop_source stop;
        if (second)
            network.answerNext({.status = 404});
        network.answerNext({.hangs = true});
        const auto asked = network.requests().size() + (second ? 2 : 1);
        const Answer<Workspace> answer = start(stop.get_token());
        ASSERT_TRUE(Tests::waitUntil([&] { return network.requests().size() == asked; }));
        stop.request_stop();
        EXPECT_EQ(Tests::waitFor(answer).error().cause, ErrorCause::Cancelled);
    }
}

TEST_F(WorkspaceApiTest, EndsOnceWhenTheTesterDiesInEitherQuestion)
{
    for (const bool second : {false, true}) {
        tester.emplace(TransportOptions{.makeManager = network.makeManager()});
        if (second)
            network.answerNext({.status = 404});
        network.answerNext({.hangs = true});
        const auto asked = network.requests().size() + (second ? 2 : 1);
        const Answer<Workspace> answer = start();
        ASSERT_TRUE(Tests::waitUntil([&] { return network.requests().size() == asked; }));
        tester.reset();
        EXPECT_EQ(Tests::waitFor(answer).error().cause, ErrorCause::Cancelled);
    }
}

TEST(Network, MakesPortsThatOutliveIt)
{
    Tests::ScriptedNetwork scripted;
    auto network = std::make_unique<Network>(TransportOptions{.makeManager = scripted.makeManager()});
    const auto port = network->clients({.baseUrl = QUrl(u"https://api.example"_s), .workspaceId = u"w1"_s},
                                       AccessToken::fromBytes("token"));
    network.reset();
    scripted.answerNext({.body = R"({"clients":[]})"});
    EXPECT_TRUE(Tests::waitFor(port->list({})));
}

} // namespace Clientele
