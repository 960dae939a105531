// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Answers that lead elsewhere, to another request or to no end: N5, N6, N7 and N12 of the catalogue.
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

using Sandbox::Fault;
using Send = Fault::Send;
using Then = Fault::Then;

namespace {

constexpr auto DEADLINE = 300ms;

TransportLimits stallLimits()
{
    return {.silence = 200ms,
            .writeDeadline = DEADLINE,
            .readDeadline = DEADLINE,
            .listDeadline = DEADLINE,
            .errorBytes = 64 * 1024,
            .clientBytes = 256 * 1024,
            .listBytes = 1024 * 1024};
}

Fault listed(const QByteArray &id)
{
    return Fault::answer(200, R"({"clients":[{"id":")" + id + R"(","name":"Ann","contactMethods":[]}]})");
}

/** What the process holds, without what it has freed and the allocator keeps. */
qint64 residentBytes()
{
    malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    EXPECT_TRUE(statm.open(QIODevice::ReadOnly));
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

class MisleadingAnswers : public testing::TestWithParam<std::tuple<Scheme, Write>>
{
protected:
    const Scheme scheme = std::get<Scheme>(GetParam());
    const Write write = std::get<Write>(GetParam());
};

struct Stall
{
    const char *name;
    Fault fault;
    ErrorKind kind;
};

Fault stalled(Fault fault, Send send, int cutAt = 0)
{
    fault.send = send;
    fault.cutAt = cutAt;
    fault.then = Then::Hang;
    return fault;
}

Fault dripping(Fault fault)
{
    fault.sliceBytes = 1;
    fault.sliceMs = 40;
    return fault;
}

Fault raw(const QByteArray &bytes)
{
    Fault fault = stalled(Fault::silence(Fault::Moment::Request, Then::Hang), Send::Raw);
    fault.body = bytes;
    return fault;
}

QList<Stall> stalls(Write write)
{
    const Fault refused = Fault::answer(422, R"({"message":"The name is too short"})");
    const QByteArray line = write == Write::Create ? "HTTP/1.1 201 Created\r\n" : "HTTP/1.1 200 OK\r\n";
    return {
        {"no answer", Fault::silence(Fault::Moment::Request, Then::Hang), ErrorKind::OutcomeUnknown},
        {"no answer to the head", Fault::silence(Fault::Moment::Head, Then::Hang), ErrorKind::OutcomeUnknown},
        {"half a status line", stalled(success(write), Send::StatusLine), ErrorKind::OutcomeUnknown},
        {"half the headers", stalled(success(write), Send::HalfHeader), ErrorKind::OutcomeUnknown},
        {"no body", stalled(success(write), Send::Cut), ErrorKind::OutcomeUnknown},
        {"half a body", stalled(success(write), Send::Cut, 8), ErrorKind::OutcomeUnknown},
        {"a byte at a time", dripping(success(write)), ErrorKind::OutcomeUnknown},
        {"half a refusal", stalled(refused, Send::Cut, 12), ErrorKind::Rejected},
        {"huge headers", raw(line + ("X-A: " + QByteArray(50'000, 'a') + "\r\n").repeated(20)),
         ErrorKind::OutcomeUnknown},
        {"countless headers", raw(line + QByteArray("X-A: b\r\n").repeated(200'000)), ErrorKind::OutcomeUnknown},
    };
}

} // namespace

TEST_P(MisleadingAnswers, NoRedirectIsFollowedOrTakenForSuccess)
{
    FaultyWorkspace workspace(scheme);
    FaultyWorkspace elsewhere(Scheme::Http);
    const QByteArray port = QByteArray::number(elsewhere.gate().port());
    const QList<QByteArray> targets = {"/v1/workspace/w1/clients", workspace.gate().url().toEncoded() + "/x",
                                       "http://127.0.0.1:" + port + "/x", "http://localhost:" + port + "/x",
                                       "//127.0.0.1:" + port + "/x"};
    int asked = 0;
    for (int run = 0; run < runs(7); ++run) {
        for (const int code : {301, 302, 303, 307, 308}) {
            for (const QByteArray &target : targets) {
                workspace.gate().faults().set({Fault::redirect(code, target), success(write).repeated(0)});
                const Result<Done> result = workspace.send(write);
                ASSERT_FALSE(result) << code << target.toStdString();
                EXPECT_EQ(result.error().kind, ErrorKind::OutcomeUnknown);
                EXPECT_EQ(result.error().cause, ErrorCause::Redirected);
                workspace.gate().faults().set({Fault::redirect(code, target), listed("x").repeated(0)});
                const Result<QList<Client>> clients = workspace.list();
                ASSERT_FALSE(clients) << code << target.toStdString();
                EXPECT_EQ(clients.error().cause, ErrorCause::Redirected);
                asked += 2;
            }
        }
    }
    EXPECT_EQ(workspace.gate().journal().requests(), asked);
    EXPECT_EQ(elsewhere.gate().journal().connections(), 0);
}

TEST_P(MisleadingAnswers, AnInterimAnswerIsNoneAndTheNextRequestGetsItsOwn)
{
    FaultyWorkspace workspace(scheme);
    for (int run = 0; run < runs(); ++run) {
        for (const QList<int> &interim : {QList{103}, QList{102}, QList{103, 103}}) {
            Fault early = success(write);
            early.interim = interim;
            workspace.failNext(write, early);
            const int before = workspace.arrived(write);
            const Result<Done> result = workspace.send(write);
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().kind, ErrorKind::OutcomeUnknown);
            EXPECT_EQ(result.error().cause, ErrorCause::Interim);
            EXPECT_EQ(workspace.arrived(write), before + 1);

            Fault earlyList = listed("first");
            earlyList.interim = interim;
            workspace.gate().faults().set({earlyList, listed("second")});
            EXPECT_EQ(workspace.list().error().cause, ErrorCause::Interim);
            const Result<QList<Client>> next = workspace.list();
            ASSERT_TRUE(next);
            EXPECT_EQ(next->constFirst().id, u"second"_s);
        }
    }
}

TEST_P(MisleadingAnswers, ContinueIsNoAnswerButNoHarm)
{
    FaultyWorkspace workspace(scheme);
    Fault patient = success(write);
    patient.interim = {100};
    workspace.failNext(write, patient);
    EXPECT_TRUE(workspace.send(write));
    EXPECT_EQ(workspace.arrived(write), 1);
}

TEST_P(MisleadingAnswers, EveryStallEndsByItsDeadline)
{
    FaultyWorkspace workspace(scheme, stallLimits());
    for (int run = 0; run < runs(1); ++run) {
        for (const Stall &stall : stalls(write)) {
            workspace.failNext(write, stall.fault);
            const int before = workspace.arrived(write);
            QElapsedTimer clock;
            clock.start();
            const Result<Done> result = workspace.send(write);
            EXPECT_LT(clock.elapsed(), (DEADLINE + 1s).count()) << stall.name;
            ASSERT_FALSE(result) << stall.name;
            // On a busy machine the connection itself may take longer than the deadline; then nothing left, which only
            // a request without a body does not know.
            const bool left = workspace.arrived(write) == before + 1 || write == Write::Remove;
            EXPECT_EQ(result.error().kind, left ? stall.kind : ErrorKind::NeverSent) << stall.name;
            EXPECT_LE(workspace.arrived(write), before + 1) << stall.name;
        }
    }
}

TEST_P(MisleadingAnswers, ARefusalCutShortKeepsWhatCame)
{
    FaultyWorkspace workspace(scheme, stallLimits());
    workspace.failNext(write, stalled(Fault::answer(422, "The name is too short", "text/plain"), Send::Cut, 8));
    const Result<Done> result = workspace.send(write);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().rawAnswer, "The name");
}

TEST_P(MisleadingAnswers, AnEndlessBodyIsCutAtItsCap)
{
    FaultyWorkspace workspace(scheme, stallLimits());
    qint64 before = 0;
    for (int run = 0; run < runs(5); ++run) {
        Fault endless = success(write);
        endless.send = Send::Endless;
        workspace.failNext(write, endless);
        const Result<Done> result = workspace.send(write);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::OutcomeUnknown);

        Fault refusal = Fault::answer(422, "x");
        refusal.send = Send::Endless;
        workspace.failNext(write, refusal);
        EXPECT_EQ(workspace.send(write).error().kind, ErrorKind::Rejected);

        Fault endlessList = listed("x");
        endlessList.send = Send::Endless;
        workspace.gate().faults().set({endlessList});
        EXPECT_EQ(workspace.list().error().kind, ErrorKind::BadAnswer);
        // The first round pays for buffers that are kept, the gate's among them.
        before = before == 0 ? residentBytes() : before;
    }
    // Managers that are done with die on other threads, after their last bytes.
    EXPECT_TRUE(waitUntil([&] { return residentBytes() - before < 64 * 1024 * 1024; }));
}

TEST_P(MisleadingAnswers, AnAnnouncedGiantIsRefusedByItsHeader)
{
    FaultyWorkspace workspace(scheme);
    Fault giant = success(write);
    giant.contentLength = {"10737418240"};
    giant.then = Then::Hang;
    workspace.failNext(write, giant);
    QElapsedTimer clock;
    clock.start();
    const Result<Done> result = workspace.send(write);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(result.error().cause, ErrorCause::TooLarge);
    EXPECT_LT(clock.elapsed(), shortLimits().silence.count());
}

TEST_P(MisleadingAnswers, ACompressedBombStaysSmall)
{
    const qint64 before = residentBytes();
    // What qCompress puts before the zlib stream is its own.
    const QByteArray bomb = qCompress(QByteArray(32 * 1024 * 1024, '\0'), 9).sliced(4);
    FaultyWorkspace workspace(scheme, stallLimits());
    for (int run = 0; run < runs(5); ++run) {
        Fault deflated = Fault::answer(200, bomb);
        deflated.headers += std::pair<QByteArray, QByteArray>("Content-Encoding", "deflate");
        workspace.gate().faults().set({deflated.repeated(0)});
        EXPECT_EQ(workspace.list().error().kind, ErrorKind::BadAnswer);
        const Result<Done> result = workspace.send(write);
        // What a removal is answered with is not read.
        EXPECT_EQ(result.hasValue(), write == Write::Remove);
        EXPECT_TRUE(result || result.error().kind == ErrorKind::OutcomeUnknown);
    }
    // Managers that are done with die on other threads, after their last bytes.
    EXPECT_TRUE(waitUntil([&] { return residentBytes() - before < 64 * 1024 * 1024; }));
}

INSTANTIATE_TEST_SUITE_P(HttpAndHttps, MisleadingAnswers, BOTH_SCHEMES_ALL_WRITES, schemeAndWriteName);

} // namespace Clientele::Tests
