// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/clientsapi.h"

#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QByteArray CREATED_ANN = R"({"client":{"id":"c1","name":"Ann","contactMethods":[]}})";

class ClientsApiTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<ClientsApi> api(const std::optional<AccessToken> &token) const
    {
        return std::make_unique<ClientsApi>(options, connection, token);
    }
    [[nodiscard]] QString path(qsizetype request) const
    {
        return network.requests().at(request).request.url().path(QUrl::FullyEncoded);
    }

    Tests::ScriptedNetwork network;
    TransportOptions options{.makeManager = network.makeManager()};
    Connection connection{.baseUrl = QUrl(u"https://api.example/pre"_s), .workspaceId = u"w/1"_s};
    std::unique_ptr<ClientsApi> signedIn = api(AccessToken::fromBytes("token"));
};

} // namespace

TEST_F(ClientsApiTest, AsksTheDocumentedPaths)
{
    network.answerNext({.status = 201, .body = CREATED_ANN});
    network.answerNext({.body = CREATED_ANN});
    network.answerNext({.body = R"({"clients":[]})"});
    network.answerNext({.body = CREATED_ANN});
    network.answerNext({.status = 204});
    EXPECT_TRUE(Tests::waitFor(signedIn->create({}, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->get(u"c1"_s, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->list({})));
    EXPECT_TRUE(Tests::waitFor(signedIn->update({.client = {.id = u"c1"_s}, .changes = {.avatarUrl = u""_s}}, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->remove(u"c1"_s, {})));
    EXPECT_EQ(path(0), u"/pre/v1/workspace/w%2F1/clients"_s);
    EXPECT_EQ(path(1), u"/pre/v1/workspace/w%2F1/clients/c1"_s);
    EXPECT_EQ(path(2), u"/pre/v1/workspace/w%2F1/clients"_s);
    EXPECT_EQ(path(3), u"/pre/v1/workspace/w%2F1/clients/c1"_s);
    EXPECT_EQ(path(4), u"/pre/v1/workspace/w%2F1/clients/c1"_s);
    EXPECT_EQ(network.requests().at(3).body, R"({"avatarUrl":null})");
    EXPECT_EQ(network.requests().at(4).body, "");
}

TEST_F(ClientsApiTest, WritesAndReadsNeverShareAConnection)
{
    network.answerNext({.body = R"({"clients":[]})"});
    network.answerNext({.status = 201, .body = CREATED_ANN});
    network.answerNext({.body = CREATED_ANN});
    network.answerNext({.status = 204});
    network.answerNext({.body = R"({"clients":[]})"});
    EXPECT_TRUE(Tests::waitFor(signedIn->list({})));
    EXPECT_TRUE(Tests::waitFor(signedIn->create({}, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->update({.client = {.id = u"c1"_s}, .changes = {.name = u"Ann"_s}}, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->remove(u"c1"_s, {})));
    EXPECT_TRUE(Tests::waitFor(signedIn->list({})));
    EXPECT_EQ(network.managers(), 4);
}

TEST_F(ClientsApiTest, WithoutATokenNothingIsAsked)
{
    const auto port = api(std::nullopt);
    for (const Error &error :
         {Tests::waitFor(port->create({}, {})).error(), Tests::waitFor(port->get(u"c1"_s, {})).error(),
          Tests::waitFor(port->list({})).error(), Tests::waitFor(port->update({.client = {.id = u"c1"_s}}, {})).error(),
          Tests::waitFor(port->remove(u"c1"_s, {})).error()}) {
        EXPECT_EQ(error.kind, ErrorKind::NotSignedIn);
        EXPECT_EQ(error.cause, ErrorCause::NoToken);
    }
    EXPECT_EQ(network.managers(), 0);
}

TEST_F(ClientsApiTest, AnIdThatCannotBeNamedIsNotAsked)
{
    for (const QString &id : {u""_s, u"."_s, u".."_s}) {
        EXPECT_EQ(Tests::waitFor(signedIn->get(id, {})).error().cause, ErrorCause::BadAddress);
        EXPECT_EQ(Tests::waitFor(signedIn->update({.client = {.id = id}}, {})).error().cause, ErrorCause::BadAddress);
        EXPECT_EQ(Tests::waitFor(signedIn->remove(id, {})).error().cause, ErrorCause::BadAddress);
    }
    EXPECT_TRUE(network.requests().isEmpty());
}

TEST_F(ClientsApiTest, EveryCallEndsOnceWhenThePortDiesFirst)
{
    const auto create = signedIn->create({}, {});
    const auto get = signedIn->get(u"c1"_s, {});
    const auto list = signedIn->list({});
    const auto update = signedIn->update({.client = {.id = u"c1"_s}}, {});
    const auto removal = signedIn->remove(u"c1"_s, {});
    QCoreApplication::processEvents();
    signedIn.reset();
    EXPECT_EQ(Tests::waitFor(create).error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(Tests::waitFor(create).error().cause, ErrorCause::Cancelled);
    EXPECT_EQ(Tests::waitFor(get).error().cause, ErrorCause::Cancelled);
    EXPECT_EQ(Tests::waitFor(list).error().cause, ErrorCause::Cancelled);
    EXPECT_EQ(Tests::waitFor(update).error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(Tests::waitFor(removal).error().kind, ErrorKind::OutcomeUnknown);
}

TEST_F(ClientsApiTest, AStoppedCreateIsUnknownOnlyWhenBytesHadLeft)
{
    for (const bool sent : {false, true}) {
        std::stop_source stop;
        network.answerNext({.sent = sent, .hangs = true});
        const auto answer = signedIn->create({}, stop.get_token());
        QCoreApplication::processEvents();
        stop.request_stop();
        EXPECT_EQ(Tests::waitFor(answer).error().kind, sent ? ErrorKind::OutcomeUnknown : ErrorKind::NeverSent);
        EXPECT_EQ(Tests::waitFor(answer).error().cause, ErrorCause::Cancelled);
    }
}

TEST_F(ClientsApiTest, AStoppedUpdateIsUnknownOnlyWhenBytesHadLeft)
{
    for (const bool sent : {false, true}) {
        std::stop_source stop;
        network.answerNext({.sent = sent, .hangs = true});
        const auto answer =
            signedIn->update({.client = {.id = u"c1"_s}, .changes = {.name = u"Ann"_s}}, stop.get_token());
        QCoreApplication::processEvents();
        stop.request_stop();
        EXPECT_EQ(Tests::waitFor(answer).error().kind, sent ? ErrorKind::OutcomeUnknown : ErrorKind::NeverSent);
        EXPECT_EQ(Tests::waitFor(answer).error().cause, ErrorCause::Cancelled);
    }
}

TEST_F(ClientsApiTest, ARemovalIsUnknownOnceItWasBegunAndNeverSentWhenStoppedBefore)
{
    std::stop_source stop;
    network.answerNext({.sent = false, .hangs = true});
    const auto begun = signedIn->remove(u"c1"_s, stop.get_token());
    QCoreApplication::processEvents();
    stop.request_stop();
    EXPECT_EQ(Tests::waitFor(begun).error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(Tests::waitFor(begun).error().cause, ErrorCause::Cancelled);
    const auto stopped = signedIn->remove(u"c1"_s, stop.get_token());
    EXPECT_EQ(Tests::waitFor(stopped).error().kind, ErrorKind::NeverSent);
    EXPECT_EQ(network.requests().size(), 1);
}

} // namespace Clientele
