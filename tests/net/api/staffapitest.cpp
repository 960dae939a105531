// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/staffapi.h"

#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QString PASSWORD = u"swordfish & chips"_s;

class StaffApiTest : public testing::Test
{
protected:
    Answer<SignedIn> start(std::stop_token stop = {})
    {
        return port->signIn(connection, u"  ann@salon.example\n"_s, Password(PASSWORD), std::move(stop));
    }
    Result<SignedIn> signIn(const Tests::ScriptedAnswer &answer)
    {
        network.answerNext(answer);
        return Tests::waitFor(start());
    }
    Error errorFor(const Tests::ScriptedAnswer &answer)
    {
        const Result<SignedIn> result = signIn(answer);
        EXPECT_FALSE(result);
        return result ? Error{} : result.error();
    }

    Tests::ScriptedNetwork network;
    Connection connection{.baseUrl = QUrl(u"https://api.example/prefix"_s), .workspaceId = u"w 1"_s};
    std::optional<StaffApi> port{std::in_place, TransportOptions{.makeManager = network.makeManager()}};
};

} // namespace

TEST_F(StaffApiTest, AsksAsDocumented)
{
    const Result<SignedIn> signedIn = signIn({.body = R"({"token":"t","staff":{"fullName":"Ann"}})"});
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(signedIn->account, (Account{.email = u"ann@salon.example"_s, .fullName = u"Ann"_s}));
    ASSERT_EQ(network.requests().size(), 1);
    const Tests::ScriptedRequest &asked = network.requests().constFirst();
    EXPECT_EQ(asked.operation, QNetworkAccessManager::PostOperation);
    EXPECT_EQ(asked.request.url().toEncoded(), "https://api.example/prefix/v1/workspace/w%201/staff/login");
    EXPECT_FALSE(asked.request.hasRawHeader("Authorization"));
    EXPECT_TRUE(asked.bodyWasSequential);
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    EXPECT_EQ(body["email"_L1].toString(), u"ann@salon.example"_s);
    EXPECT_EQ(body["password"_L1].toString(), PASSWORD);
}

TEST_F(StaffApiTest, TellsEachRefusalApart)
{
    const Error wrong = errorFor({.status = 401, .body = R"({"message":"Wrong password"})"});
    EXPECT_EQ(wrong.kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(wrong.cause, ErrorCause::WrongCredentials);
    EXPECT_EQ(wrong.message, u"Wrong password"_s);
    const Error suspended = errorFor({.status = 403, .body = "{}"});
    EXPECT_EQ(suspended.kind, ErrorKind::NotAllowed);
    EXPECT_EQ(suspended.cause, ErrorCause::Suspended);
    EXPECT_EQ(errorFor({.status = 404, .body = "{}"}).kind, ErrorKind::WorkspaceNotFound);
    for (const int status : {400, 422, 429}) {
        const Error rejected = errorFor({.status = status, .body = R"({"errors":{"email":["Not an address"]}})"});
        EXPECT_EQ(rejected.kind, ErrorKind::Rejected) << status;
        EXPECT_TRUE(rejected.message.contains(u"Not an address"_s)) << rejected.message.toStdString();
    }
    EXPECT_EQ(errorFor({.status = 503}).kind, ErrorKind::ServerTrouble);
}

TEST_F(StaffApiTest, IsNeverOfUnknownOutcome)
{
    const Error lost = errorFor({.status = 0, .error = QNetworkReply::RemoteHostClosedError});
    EXPECT_EQ(lost.kind, ErrorKind::NeverSent);
    EXPECT_EQ(lost.cause, ErrorCause::ConnectionLost);
    EXPECT_EQ(errorFor({.status = 302}).cause, ErrorCause::Redirected);
    EXPECT_EQ(network.requests().size(), 2);
}

TEST_F(StaffApiTest, TakesNoOtherAnswerForASignIn)
{
    for (const QByteArray &body : std::initializer_list<QByteArray>{"", "{}", "[]", R"({"token":"a b"})",
                                                                    R"({"data":{"token":"aaaa.bbbb.cccc"}})"}) {
        const Error error = errorFor({.body = body});
        EXPECT_EQ(error.kind, ErrorKind::BadAnswer) << body.toStdString();
        EXPECT_EQ(error.cause, ErrorCause::NotUnderstood);
        EXPECT_FALSE(error.rawAnswer.contains("aaaa")) << error.rawAnswer.toStdString();
    }
    EXPECT_EQ(errorFor({.status = 201, .body = R"({"token":"t"})"}).kind, ErrorKind::BadAnswer);
}

TEST_F(StaffApiTest, TakesNoWebPageForAnAnswer)
{
    for (const int status : {200, 400, 401, 403, 404}) {
        const Error error = errorFor({.status = status, .body = "<html><body>Welcome to the hotel</body></html>"});
        EXPECT_EQ(error.kind, ErrorKind::BadAnswer) << status;
        EXPECT_EQ(error.cause, ErrorCause::WebPage) << status;
        EXPECT_TRUE(error.rawAnswer.contains("hotel")) << status;
    }
    EXPECT_EQ(errorFor({.status = 502, .body = "<html><body>Bad Gateway</body></html>"}).cause, ErrorCause::None);
    EXPECT_EQ(errorFor({.status = 511, .body = "<html><body>Sign in</body></html>"}).cause, ErrorCause::WebPage);
    EXPECT_EQ(errorFor({.status = 407}).cause, ErrorCause::ProxySignIn);
}

TEST_F(StaffApiTest, NeverTellsThePassword)
{
    const QByteArray said = PASSWORD.toUtf8();
    const QList<Tests::ScriptedAnswer> answers{
        {.status = 400, .body = R"({"message":"Bad password: )" + said + "\"}"},
        {.status = 422, .body = R"({"errors":[{"path":"password","value":")" + said + R"(","message":"weak"}]})"},
        {.status = 401, .body = "\"" + said + "\" is wrong", .headers = {{"Content-Type", "text/plain"}}},
        {.status = 500, .body = R"(POST {"password":")" + said + R"("})"},
        {.status = 200, .body = R"({"echo":")" + said + "\"}"}};
    for (const Tests::ScriptedAnswer &answer : answers) {
        const Error error = errorFor(answer);
        EXPECT_FALSE(error.rawAnswer.contains("swordfish")) << error.rawAnswer.toStdString();
        EXPECT_FALSE(error.message.contains(u"swordfish"_s)) << error.message.toStdString();
    }
}

TEST_F(StaffApiTest, SendsNothingToAnUnsafeAddress)
{
    for (const auto *url : {"http://api.example", "https://ann@api.example", "ftp://api.example", ""}) {
        connection.baseUrl = QUrl(QLatin1StringView(url));
        const Result<SignedIn> result = Tests::waitFor(start());
        ASSERT_FALSE(result) << url;
        EXPECT_EQ(result.error().cause, ErrorCause::BadAddress) << url;
    }
    EXPECT_TRUE(network.requests().isEmpty());
}

TEST_F(StaffApiTest, EndsOnceWhenStoppedOrGone)
{
    for (const bool stopped : {true, false}) {
        std::stop_source stop;
        port.emplace(TransportOptions{.makeManager = network.makeManager()});
        network.answerNext({.hangs = true});
        const Answer<SignedIn> answer = start(stop.get_token());
        if (stopped)
            stop.request_stop();
        else
            port.reset();
        EXPECT_EQ(Tests::waitFor(answer).error().cause, ErrorCause::Cancelled);
    }
}

} // namespace Clientele
