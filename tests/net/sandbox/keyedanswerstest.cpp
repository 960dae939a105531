// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Tests::jsonOf;
using Tests::RunningSandbox;

const QByteArray ADA = R"({"name":"Ada","contactMethods":[{"type":"fax","value":"1","isPreferred":true}]})";
const QByteArray EVE = R"({"name":"Eve","contactMethods":[{"type":"fax","value":"1","isPreferred":true}]})";

Message askWithKey(RunningSandbox &sandbox, const QByteArray &key, const QByteArray &method, const QByteArray &path,
                   const QByteArray &body)
{
    return sandbox.askWith("Authorization: Bearer " + sandbox.start().token
                               + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key + "\r\n",
                           method, path, body);
}

Message createWithKey(RunningSandbox &sandbox, const QByteArray &key, const QByteArray &body)
{
    return askWithKey(sandbox, key, "POST", sandbox.clientsPath(), body);
}

qsizetype clientsIn(RunningSandbox &sandbox)
{
    return jsonOf(sandbox.ask("GET", sandbox.clientsPath()))["clients"_L1].toArray().size();
}

TEST(KeyedAnswers, ARequestThatComesOnceMoreGetsTheFirstAnswerAgainAndDoesNothing)
{
    RunningSandbox sandbox({.honoursIdempotencyKeys = true});
    const Message first = createWithKey(sandbox, "a", ADA);
    ASSERT_EQ(first.status(), 201);
    for (int again = 0; again < 3; ++again) {
        const Message answer = createWithKey(sandbox, "a", ADA);
        EXPECT_EQ(answer.status(), 201);
        EXPECT_EQ(answer.body, first.body);
    }
    EXPECT_EQ(clientsIn(sandbox), 1);
}

TEST(KeyedAnswers, TheFirstAnswerStaysWhenTheClientDoesNot)
{
    RunningSandbox sandbox({.honoursIdempotencyKeys = true});
    const Message first = createWithKey(sandbox, "a", ADA);
    const QByteArray one = sandbox.clientsPath() + '/' + jsonOf(first)["client"_L1]["id"_L1].toString().toLatin1();
    EXPECT_EQ(sandbox.ask("DELETE", one).status(), 204);
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).body, first.body);
    EXPECT_EQ(clientsIn(sandbox), 0);
}

TEST(KeyedAnswers, AnotherRequestWithTheSameKeyIsRefused)
{
    RunningSandbox sandbox({.honoursIdempotencyKeys = true});
    const Message first = createWithKey(sandbox, "a", ADA);
    const QByteArray one = sandbox.clientsPath() + '/' + jsonOf(first)["client"_L1]["id"_L1].toString().toLatin1();
    for (const Message &answer : {createWithKey(sandbox, "a", EVE), createWithKey(sandbox, "a", ADA + ' '),
                                  askWithKey(sandbox, "a", "PATCH", one, ADA)}) {
        EXPECT_EQ(answer.status(), 422);
        EXPECT_EQ(jsonOf(answer)["error"_L1]["code"_L1].toString(), u"idempotency_key_reused"_s);
    }
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).body, first.body);
    EXPECT_EQ(clientsIn(sandbox), 1);
}

TEST(KeyedAnswers, OtherKeysAndNoneAreOtherRequests)
{
    RunningSandbox sandbox({.honoursIdempotencyKeys = true});
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 201);
    EXPECT_EQ(createWithKey(sandbox, "b", ADA).status(), 201);
    EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), ADA).status(), 201);
    EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), ADA).status(), 201);
    EXPECT_EQ(clientsIn(sandbox), 4);
}

TEST(KeyedAnswers, WhatWasRefusedLeavesItsKeyFree)
{
    RunningSandbox sandbox({.honoursIdempotencyKeys = true});
    EXPECT_EQ(createWithKey(sandbox, "a", R"({"name":"Ada"})").status(), 422);
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 201);
    EXPECT_EQ(clientsIn(sandbox), 1);
}

TEST(KeyedAnswers, OutliveTheProgram)
{
    const Tests::TestFolder folder;
    const SandboxOptions options{.dataFile = folder.filePath(u"data"_s), .honoursIdempotencyKeys = true};
    QByteArray first;
    for (int run = 0; run < 2; ++run) {
        RunningSandbox sandbox(options);
        const Message answer = createWithKey(sandbox, "a", ADA);
        EXPECT_EQ(answer.status(), 201);
        EXPECT_TRUE(first.isEmpty() || first == answer.body);
        first = answer.body;
        EXPECT_EQ(clientsIn(sandbox), 1);
    }
}

TEST(KeyedAnswers, AnAnswerThatGotLostIsThereForTheNextAttempt)
{
    RunningSandbox sandbox({.faults = R"([{"when":"commit","send":"nothing"},{"when":"commit","status":503}])",
                            .honoursIdempotencyKeys = true});
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 0);
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 503);
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 201);
    EXPECT_EQ(clientsIn(sandbox), 1);
}

TEST(KeyedAnswers, AreNotThereUnlessAskedFor)
{
    RunningSandbox sandbox;
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 201);
    EXPECT_EQ(createWithKey(sandbox, "a", ADA).status(), 201);
    EXPECT_EQ(createWithKey(sandbox, "a", EVE).status(), 201);
    EXPECT_EQ(clientsIn(sandbox), 3);
}

} // namespace

} // namespace Clientele::Sandbox
