// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The words of an error are the business of net/wire; here it is only what a status and a body mean for a call.
#include "net/api/answers.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QByteArray CREATED = R"({"client":{"id":"c1","name":"Ann","contactMethods":[]}})";

ClientDraft ann()
{
    return {.name = u"Ann"_s,
            .avatarUrl = {},
            .contactMethods =
                {{.row = RowId::create(), .type = ContactType::Known::Phone, .value = u"1"_s, .preferred = true}},
            .customFields = {}};
}

// issue: "Outcomes of create", exit codes 4 to 8.
ErrorKind kindOfCreate(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::NotSignedIn;
    case 403:
        return ErrorKind::NotAllowed;
    case 404:
        return ErrorKind::WorkspaceNotFound;
    case 408:
        return ErrorKind::OutcomeUnknown;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::Rejected;
    return status >= 500 && status < 600 ? ErrorKind::ServerTrouble : ErrorKind::OutcomeUnknown;
}

// Of an update or a removal: which of the two is not found, the client or the workspace, no status tells.
ErrorKind kindOfChange(int status)
{
    return status == 404 ? ErrorKind::Rejected : kindOfCreate(status);
}

const QList<int> STATUSES = {200, 201, 202, 203, 204, 205, 206, 207, 400, 401, 402, 403, 404, 405, 406, 407,
                             408, 409, 410, 411, 412, 413, 414, 415, 418, 421, 422, 423, 424, 425, 426, 428,
                             429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 508, 511, 599, 600, 999};

QList<QByteArray> bodies()
{
    return {{},
            R"({"message":"no"})",
            R"({"errors":{"name":["too short"]}})",
            "<html><body><h1>Trouble</h1></body></html>",
            QByteArray(64 * 1024, 'x'),
            "\xff\xfe\xfd{\"a\"",
            QByteArray(20000, '[') + QByteArray(20000, ']'),
            "[]",
            R"([1,2,"three"])",
            R"({"errors":7,"message":{"a":[]}})",
            R"({"client":)",
            R"({"client":{"name":"no id"}})",
            R"({"client":{"id":""}})",
            R"({"client":{"id":null}})",
            "null"};
}

} // namespace

TEST(Answers, AWholeSuccessWithAnIdIsTheCreatedClient)
{
    for (const int status : {200, 201}) {
        const Result<Client> client = Answers::toCreate({.status = status, .left = true, .body = CREATED}, ann());
        ASSERT_TRUE(client) << status;
        EXPECT_EQ(client->id, u"c1"_s);
    }
}

TEST(Answers, EveryStatusWithEveryBodyHasItsMeaningForACreate)
{
    for (const int status : STATUSES) {
        for (const QByteArray &body : bodies()) {
            const Exchange exchange{.status = status, .left = true, .body = body, .requestId = u"r"_s};
            const Result<Client> client = Answers::toCreate(exchange, ann());
            ASSERT_FALSE(client) << status << body.left(40).toStdString();
            EXPECT_EQ(client.error().kind, kindOfCreate(status)) << status << body.left(40).toStdString();
            EXPECT_EQ(client.error().status, status);
            EXPECT_EQ(client.error().rawAnswer, body);
            EXPECT_EQ(client.error().requestId, u"r"_s);
        }
    }
}

TEST(Answers, EveryStatusWithEveryBodyHasItsMeaningForAnUpdate)
{
    for (const int status : STATUSES) {
        for (const QByteArray &body : bodies()) {
            const Exchange exchange{.status = status, .left = true, .body = body, .requestId = u"r"_s};
            const Result<Client> client = Answers::toUpdate(exchange, u"c1"_s, {.name = u"Ann"_s});
            ASSERT_FALSE(client) << status << body.left(40).toStdString();
            EXPECT_EQ(client.error().kind, kindOfChange(status)) << status << body.left(40).toStdString();
            EXPECT_EQ(client.error().status, status);
            EXPECT_EQ(client.error().rawAnswer, body);
            EXPECT_EQ(client.error().requestId, u"r"_s);
        }
    }
}

TEST(Answers, EveryStatusWithEveryBodyHasItsMeaningForARemoval)
{
    for (const int status : STATUSES) {
        for (const QByteArray &body : bodies()) {
            // What a 404 means its body tells; see below.
            if (status == 404)
                continue;
            const Exchange exchange{.status = status, .left = true, .body = body, .requestId = u"r"_s};
            const Result<Done> done = Answers::toRemove(exchange);
            ASSERT_EQ(done.hasValue(), status == 200 || status == 204) << status;
            if (done)
                continue;
            EXPECT_EQ(done.error().kind, kindOfChange(status)) << status << body.left(40).toStdString();
            EXPECT_EQ(done.error().status, status);
            EXPECT_EQ(done.error().rawAnswer, body);
            EXPECT_EQ(done.error().requestId, u"r"_s);
        }
    }
}

TEST(Answers, AClientThatIsNotThereIsRemoved)
{
    for (const char *body : {"", "{}", R"({"error":{"code":"client_not_found","message":"Client not found"}})",
                             R"({"statusCode":404,"message":"Not Found"})", R"(["gone"])"})
        EXPECT_TRUE(Answers::toRemove({.status = 404, .left = true, .body = body})) << body;
}

TEST(Answers, ANotFoundOfSomethingElseRemovesNothing)
{
    for (const char *body :
         {R"({"error":{"code":"workspace_not_found","message":"Workspace not found"}})",
          R"({"statusCode":404,"message":"Cannot DELETE /v1/workspace/w1/clients/c1"})",
          R"({"status":404,"error":"Not Found","path":"/V1/WORKSPACE/w1/clients/c1"})", "404 page not found\n",
          "<html><body><h1>Not Found</h1></body></html>", "default backend - 404", R"({"error":)"}) {
        const Result<Done> done = Answers::toRemove({.status = 404, .left = true, .body = body});
        ASSERT_FALSE(done) << body;
        EXPECT_EQ(done.error().kind, ErrorKind::Rejected) << body;
        EXPECT_EQ(done.error().status, 404);
    }
    const Exchange cut{.status = 404, .failure = ErrorCause::Truncated, .left = true, .body = "{}"};
    EXPECT_EQ(Answers::toRemove(cut).error().kind, ErrorKind::Rejected);
}

TEST(Answers, AnUpdateIsDoneByA200ThatShowsThatClientAndByNothingElse)
{
    for (const int status : STATUSES) {
        const Exchange exchange{.status = status, .left = true, .body = CREATED};
        EXPECT_EQ(Answers::toUpdate(exchange, u"c1"_s, {}).hasValue(), status == 200) << status;
    }
    const Exchange other{.status = 200, .left = true, .body = CREATED};
    const Result<Client> client = Answers::toUpdate(other, u"c2"_s, {});
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(client.error().cause, ErrorCause::NotUnderstood);
}

TEST(Answers, OnlyTwoStatusesCanMeanCreated)
{
    for (const int status : STATUSES) {
        const bool mayBeCreated = status == 200 || status == 201;
        const Exchange exchange{.status = status, .left = true, .body = CREATED};
        EXPECT_EQ(Answers::toCreate(exchange, ann()).hasValue(), mayBeCreated) << status;
    }
}

TEST(Answers, ASuccessThatIsNotWholeIsUnknownWhateverItsBody)
{
    for (const ErrorCause failure : {ErrorCause::Truncated, ErrorCause::TimedOut, ErrorCause::Cancelled,
                                     ErrorCause::TooLarge, ErrorCause::ConnectionLost, ErrorCause::NotUnderstood}) {
        const Exchange exchange{.status = 201, .failure = failure, .left = true, .body = CREATED};
        const Result<Client> client = Answers::toCreate(exchange, ann());
        ASSERT_FALSE(client);
        EXPECT_EQ(client.error().kind, ErrorKind::OutcomeUnknown);
        EXPECT_EQ(client.error().cause, failure);
        for (const int status : {200, 204}) {
            const Exchange cut{.status = status, .failure = failure, .left = true, .body = CREATED};
            EXPECT_EQ(Answers::toUpdate(cut, u"c1"_s, {}).error().kind, ErrorKind::OutcomeUnknown);
            EXPECT_EQ(Answers::toRemove(cut).error().kind, ErrorKind::OutcomeUnknown);
            EXPECT_EQ(Answers::toRemove(cut).error().cause, failure);
        }
    }
}

TEST(Answers, InterimAnswersAndRedirectsAreUnknown)
{
    for (const int status : {100, 101, 102, 103, 300, 301, 302, 303, 304, 307, 308}) {
        const ErrorCause cause = status < 200 ? ErrorCause::Interim : ErrorCause::Redirected;
        const Exchange exchange{.status = status, .failure = cause, .left = true, .body = CREATED};
        const Result<Client> client = Answers::toCreate(exchange, ann());
        ASSERT_FALSE(client) << status;
        EXPECT_EQ(client.error().kind, ErrorKind::OutcomeUnknown) << status;
        EXPECT_EQ(client.error().cause, cause) << status;
        EXPECT_EQ(Answers::toUpdate(exchange, u"c1"_s, {}).error().kind, ErrorKind::OutcomeUnknown) << status;
        EXPECT_EQ(Answers::toRemove(exchange).error().kind, ErrorKind::OutcomeUnknown) << status;
    }
}

TEST(Answers, AStatusDecidesEvenWhenItsBodyWasCut)
{
    const Exchange refused{.status = 422, .failure = ErrorCause::Truncated, .left = true, .body = R"({"errors":{"na)"};
    EXPECT_EQ(Answers::toCreate(refused, ann()).error().kind, ErrorKind::Rejected);
    EXPECT_EQ(Answers::toCreate(refused, ann()).error().rawAnswer, refused.body);
    const Exchange broken{.status = 503, .failure = ErrorCause::TimedOut, .left = true};
    EXPECT_EQ(Answers::toCreate(broken, ann()).error().kind, ErrorKind::ServerTrouble);
}

TEST(Answers, WhatNeverLeftIsNeverUnknown)
{
    for (const ErrorCause cause :
         {ErrorCause::BadAddress, ErrorCause::HostNotFound, ErrorCause::ConnectionRefused, ErrorCause::Unreachable,
          ErrorCause::TlsFailed, ErrorCause::TimedOut, ErrorCause::Cancelled}) {
        const Result<Client> client = Answers::toCreate({.failure = cause}, ann());
        EXPECT_EQ(client.error().kind, ErrorKind::NeverSent);
        EXPECT_EQ(client.error().cause, cause);
        EXPECT_EQ(Answers::toUpdate({.failure = cause}, u"c1"_s, {}).error(), client.error());
        EXPECT_EQ(Answers::toRemove({.failure = cause}).error(), client.error());
    }
}

TEST(Answers, WhatLeftWithoutAnAnswerIsUnknownForACreateAndRepeatableForARead)
{
    for (const ErrorCause cause :
         {ErrorCause::ConnectionLost, ErrorCause::TimedOut, ErrorCause::Cancelled, ErrorCause::NotUnderstood}) {
        const Exchange exchange{.failure = cause, .left = true};
        EXPECT_EQ(Answers::toCreate(exchange, ann()).error().kind, ErrorKind::OutcomeUnknown);
        EXPECT_EQ(Answers::toCreate(exchange, ann()).error().cause, cause);
        EXPECT_EQ(Answers::toUpdate(exchange, u"c1"_s, {}).error(), Answers::toCreate(exchange, ann()).error());
        EXPECT_EQ(Answers::toRemove(exchange).error(), Answers::toCreate(exchange, ann()).error());
        EXPECT_EQ(Answers::whyNoList(exchange, false)->kind, ErrorKind::NeverSent);
        EXPECT_EQ(Answers::whyNoList(exchange, false)->cause, cause);
    }
}

TEST(Answers, ARefusalCarriesTheServersWordsToTheirFields)
{
    const Exchange exchange{.status = 422,
                            .left = true,
                            .body = R"({"message":"Please look again","errors":{"name":["too short"]}})",
                            .contentType = "application/json"};
    const Error error = Answers::toCreate(exchange, ann()).error();
    ASSERT_EQ(error.fields.size(), 1);
    EXPECT_EQ(error.fields.constFirst().path.toCanonical(), u"name"_s);
    EXPECT_EQ(error.fields.constFirst().message, u"too short"_s);
    EXPECT_EQ(error.message, u"Please look again"_s);
}

TEST(Answers, ARefusedUpdateIsPlacedByTheRowsThatWereSent)
{
    const Exchange exchange{.status = 422,
                            .left = true,
                            .body = R"({"errors":[{"path":"contactMethods[0].value","message":"too short"},)"
                                    R"({"path":"contactMethods[1].value","message":"not there"},)"
                                    R"({"path":"customFields[0].value","message":"not sent"}]})",
                            .contentType = "application/json"};
    const Error error = Answers::toUpdate(exchange, u"c1"_s, {.contactMethods = ann().contactMethods}).error();
    ASSERT_EQ(error.fields.size(), 1);
    EXPECT_EQ(error.fields.constFirst().path.toCanonical(), u"contactMethods[0].value"_s);
    EXPECT_EQ(error.fields.constFirst().message, u"too short"_s);
    EXPECT_TRUE(error.message.contains(u"not there"_s));
    EXPECT_TRUE(error.message.contains(u"not sent"_s));
}

TEST(Answers, ARefusedRemovalSaysWhatTheServerSaid)
{
    const Exchange exchange{.status = 409, .left = true, .body = R"({"message":"Has open invoices"})"};
    const Error error = Answers::toRemove(exchange).error();
    EXPECT_EQ(error.kind, ErrorKind::Rejected);
    EXPECT_EQ(error.message, u"Has open invoices"_s);
}

TEST(Answers, AReadOfSomethingElseIsABadAnswer)
{
    for (const QByteArray &body : bodies()) {
        const Exchange exchange{.status = 200, .left = true, .body = body};
        EXPECT_EQ(Answers::whyNoList(exchange, false)->kind, ErrorKind::BadAnswer);
        EXPECT_FALSE(Answers::whyNoList(exchange, true));
        EXPECT_EQ(Answers::toGet(exchange, u"c1"_s).error().kind, ErrorKind::BadAnswer);
        EXPECT_EQ(Answers::toWorkspace(exchange).error().kind, ErrorKind::BadAnswer);
        EXPECT_EQ(Answers::toWorkspace(exchange).error().cause, ErrorCause::NotUnderstood);
    }
}

TEST(Answers, AnotherClientThanTheOneAskedForIsABadAnswer)
{
    const Exchange exchange{.status = 200, .left = true, .body = CREATED};
    EXPECT_TRUE(Answers::toGet(exchange, u"c1"_s));
    EXPECT_EQ(Answers::toGet(exchange, u"c2"_s).error().kind, ErrorKind::BadAnswer);
}

TEST(Answers, NotFoundMeansTheClientOrTheWorkspace)
{
    const Exchange exchange{.status = 404, .left = true};
    EXPECT_EQ(Answers::toGet(exchange, u"c1"_s).error().kind, ErrorKind::Rejected);
    EXPECT_EQ(Answers::whyNoList(exchange, false)->kind, ErrorKind::WorkspaceNotFound);
}

TEST(Answers, KeepsOnlyTheBeginningOfAHugeAnswerThatWasNotUnderstood)
{
    const Exchange exchange{.status = 200, .left = true, .body = QByteArray(1024 * 1024, 'x')};
    EXPECT_LE(Answers::toGet(exchange, u"c1"_s).error().rawAnswer.size(), 64 * 1024);
}

} // namespace Clientele
