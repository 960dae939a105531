// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Faults that make a client send a create, an update or a removal twice, or believe in one that never was: N1, N2 and
// N4 of the catalogue.
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

using Sandbox::Fault;
using Moment = Fault::Moment;
using Send = Fault::Send;
using Then = Fault::Then;

namespace {

struct Loss
{
    const char *name;
    Fault fault;
};

Fault partOfSuccess(Write write, Send send, Then then, int cutAt = 0)
{
    Fault fault = success(write);
    fault.send = send;
    fault.then = then;
    fault.cutAt = cutAt;
    return fault;
}

Fault later(Fault fault)
{
    fault.delayMs = 30;
    return fault;
}

QList<Loss> losses(Write write)
{
    const int half = static_cast<int>(successBody(write).size() / 2);
    return {
        {"closes", Fault::silence(Moment::Request, Then::Close)},
        {"resets", Fault::silence(Moment::Request, Then::Reset)},
        {"closes before the body", Fault::silence(Moment::Head, Then::Close)},
        {"resets before the body", Fault::silence(Moment::Head, Then::Reset)},
        {"closes later", later(Fault::silence(Moment::Request, Then::Close))},
        {"resets later", later(Fault::silence(Moment::Request, Then::Reset))},
        {"half a status line", partOfSuccess(write, Send::StatusLine, Then::Close)},
        {"half a status line and reset", partOfSuccess(write, Send::StatusLine, Then::Reset)},
        {"half the headers", partOfSuccess(write, Send::HalfHeader, Then::Close)},
        {"half the headers and reset", partOfSuccess(write, Send::HalfHeader, Then::Reset)},
        {"half the body", partOfSuccess(write, Send::Cut, Then::Close, half)},
        {"half the body and reset", partOfSuccess(write, Send::Cut, Then::Reset, half)},
    };
}

class WriteFaults : public testing::TestWithParam<std::tuple<Scheme, Write>>
{
protected:
    const Scheme scheme = std::get<Scheme>(GetParam());
    const Write write = std::get<Write>(GetParam());
    FaultyWorkspace workspace{scheme};
};

bool isUnknown(const Result<Done> &result)
{
    return !result && result.error().kind == ErrorKind::OutcomeUnknown;
}

/** As a program sends it that knows nothing of this. */
QNetworkReply *sendPlainly(QNetworkAccessManager &manager, const QNetworkRequest &request, Write write)
{
    switch (write) {
    case Write::Create:
        return manager.post(request, QByteArray("{}"));
    case Write::Update:
        return manager.sendCustomRequest(request, "PATCH", QByteArray("{}"));
    case Write::Remove:
        return manager.deleteResource(request);
    }
    Q_UNREACHABLE();
}

} // namespace

TEST_P(WriteFaults, ALostAnswerIsUnknownAndTheRequestWasSentOnce)
{
    for (const bool warm : {false, true}) {
        for (const Loss &loss : losses(write)) {
            workspace.gate().faults().set({Fault::answer(200, R"({"clients":[]})")});
            ASSERT_TRUE(!warm || workspace.list());
            workspace.gate().journal().clear();
            for (int run = 1; run <= runs(); ++run) {
                workspace.failNext(write, loss.fault);
                EXPECT_TRUE(isUnknown(workspace.send(write))) << loss.name << ", run " << run;
                ASSERT_EQ(workspace.arrived(write), run) << loss.name;
            }
        }
    }
}

TEST_P(WriteFaults, AConnectionLostBeforeTheRequestIsNeverTakenForMoreThanItWas)
{
    for (const Then then : {Then::Close, Then::Reset}) {
        for (int run = 0; run < runs(); ++run) {
            workspace.gate().journal().clear();
            workspace.failNext(write, Fault::silence(Moment::Connect, then));
            const Result<Done> result = workspace.send(write);
            EXPECT_LE(workspace.arrived(write), 1);
            if (result)
                EXPECT_EQ(workspace.arrived(write), 1);
            else if (result.error().kind == ErrorKind::NeverSent)
                EXPECT_EQ(workspace.arrived(write), 0);
            else
                EXPECT_EQ(result.error().kind, ErrorKind::OutcomeUnknown);
        }
    }
}

TEST_P(WriteFaults, AServerThatIsGoneAfterwardsIsNotOneThatNeverWas)
{
    QTcpServer server;
    int arrived = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [gone = &server, count = &arrived] {
        QTcpSocket *connection = gone->nextPendingConnection();
        QObject::connect(connection, &QTcpSocket::readyRead, connection, [gone, count, connection] {
            ++*count;
            gone->close();
            connection->abort();
        });
    });
    for (int run = 1; run <= runs(); ++run) {
        ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
        QUrl url(u"http://127.0.0.1"_s);
        url.setPort(server.serverPort());
        ClientsApi port({.limits = shortLimits()}, {.baseUrl = url, .workspaceId = u"w1"_s}, testToken());
        EXPECT_TRUE(isUnknown(waitFor(beginAt(port, write)))) << run;
        EXPECT_EQ(arrived, run);
    }
}

// The server of the tests above is only worth something while it catches what they are about.
TEST_P(WriteFaults, CanaryAPlainRequestIsSentMoreThanOnce)
{
    workspace.gate().faults().set({Fault::silence(Moment::Request, Then::Close).repeated(0)});
    QNetworkAccessManager manager;
    QNetworkRequest request(workspace.gate().url());
    request.setSslConfiguration(trustOnlyAuthority());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(sendPlainly(manager, request, write));
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    EXPECT_GT(workspace.arrived(write), 1);
}

TEST_P(WriteFaults, AnAnswerCutAnywhereIsUnknown)
{
    int arrived = 0;
    for (int run = 0; run < runs(4); ++run) {
        for (int cutAt = 0; cutAt < successBody(write).size(); ++cutAt) {
            workspace.failNext(write, partOfSuccess(write, Send::Cut, Then::Close, cutAt));
            EXPECT_TRUE(isUnknown(workspace.send(write))) << cutAt;
            ASSERT_EQ(workspace.arrived(write), ++arrived);
        }
    }
}

TEST_P(WriteFaults, ALengthThatIsNotTheBodysIsUnknown)
{
    const QByteArray exact = QByteArray::number(successBody(write).size());
    const QByteArray more = QByteArray::number(successBody(write).size() + 1);
    QList<QList<QByteArray>> wrong{{"-5"}, {more}, {exact, more}, {"many"}};
    // What a removal is answered with is not read, and a short length only shortens it.
    if (write != Write::Remove)
        wrong.append({"5"});
    int arrived = 0;
    for (const QList<QByteArray> &lengths : wrong) {
        Fault fault = success(write);
        fault.contentLength = lengths;
        fault.then = Then::Close;
        workspace.failNext(write, fault);
        EXPECT_TRUE(isUnknown(workspace.send(write))) << lengths.join('+').toStdString();
        EXPECT_EQ(workspace.arrived(write), ++arrived);
    }
}

TEST_P(WriteFaults, AnAnswerWithoutALengthCountsAtMostWhenItIsWholeJson)
{
    const QByteArray status = write == Write::Create ? "201 Created" : "200 OK";
    const QByteArray head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n\r\n";
    int arrived = 0;
    for (const qsizetype cut : {qsizetype(0), qsizetype(1), successBody(write).size()}) {
        Fault fault = success(write);
        fault.send = Send::Raw;
        fault.body = head + successBody(write).chopped(cut);
        fault.then = Then::Close;
        workspace.failNext(write, fault);
        const Result<Done> result = workspace.send(write);
        // Whether Qt takes such an end for a loss depends on when it comes; doubt is right, belief in a part is not.
        // A removal is answered by its status alone.
        EXPECT_TRUE(!result || cut == 0 || write == Write::Remove) << cut;
        EXPECT_TRUE(result || isUnknown(result)) << cut;
        EXPECT_EQ(workspace.arrived(write), ++arrived);
    }
}

TEST_P(WriteFaults, NoneMeetsAConnectionTheServerHasGivenUp)
{
    FaultyWorkspace impatient(scheme, shortLimits(), std::chrono::milliseconds(20));
    const int count = runs(60);
    impatient.gate().faults().set({success(write).forCalls(verbOf(write)).repeated(0),
                                   Fault::answer(200, R"({"clients":[]})").forCalls("GET").repeated(0)});
    for (int run = 0; run < count; ++run) {
        ASSERT_TRUE(impatient.list());
        QElapsedTimer idle;
        idle.start();
        ASSERT_TRUE(waitUntil([&] { return idle.elapsed() >= 17 + run % 7; }));
        EXPECT_TRUE(impatient.send(write)) << run;
    }
    EXPECT_EQ(impatient.arrived(write), count);
}

TEST_P(WriteFaults, ManyAtOnceAreEachAnsweredOnTheirOwn)
{
    workspace.gate().faults().set({success(write).repeated(0)});
    QList<Answer<Done>> answers;
    for (int i = 0; i < 30; ++i)
        answers.append(workspace.begin(write));
    for (const Answer<Done> &answer : answers)
        EXPECT_TRUE(waitFor(answer));
    EXPECT_EQ(workspace.arrived(write), 30);
}

// Its answer has no body, so neither a length nor an end of the connection says that it is whole.
TEST_P(WriteFaults, NoContentIsTheEndOfARemovalAndOfNothingElse)
{
    for (const Then then : {Then::Keep, Then::Close, Then::Hang}) {
        Fault fault = Fault::answer(204);
        fault.then = then;
        workspace.failNext(write, fault);
        const Result<Done> result = workspace.send(write);
        EXPECT_EQ(result.hasValue(), write == Write::Remove);
        EXPECT_EQ(isUnknown(result), write != Write::Remove);
    }
    EXPECT_EQ(workspace.arrived(write), 3);
}

INSTANTIATE_TEST_SUITE_P(HttpAndHttps, WriteFaults, BOTH_SCHEMES_ALL_WRITES, schemeAndWriteName);

} // namespace Clientele::Tests
