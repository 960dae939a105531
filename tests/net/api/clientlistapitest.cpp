// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Over real sockets, http and https: the gate answers, or the sandbox does.
#include "net/api/clientlistapi.h"

#include "net/sandbox/sandbox.h"
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

using Sandbox::Fault;

const QByteArray SMALL_LIST = R"({"clients":[{"id":"b","name":"Bo"},{"id":"a","name":"Ann"}],"total":2})";

class ClientListTest : public testing::TestWithParam<Scheme>
{
protected:
    void answerWith(const Fault &fault) { workspace.gate().faults().set({fault.repeated(0)}); }
    [[nodiscard]] std::unique_ptr<ClientListApi> portWith(const TransportOptions &options) const
    {
        return std::make_unique<ClientListApi>(options, workspace.connection(), testToken());
    }
    [[nodiscard]] Answer<FetchedList> begin(std::stop_token stop = {},
                                            const ClientListPort::Progress &progress = {}) const
    {
        return port->fetch(u"en_US"_s, progress, std::move(stop));
    }
    [[nodiscard]] Result<FetchedList> fetch() const { return waitFor(begin()); }
    void expectError(ErrorKind kind, ErrorCause cause) const
    {
        const Result<FetchedList> list = fetch();
        ASSERT_FALSE(list);
        EXPECT_EQ(list.error().kind, kind);
        EXPECT_EQ(list.error().cause, cause);
    }

    FaultyWorkspace workspace{GetParam()};
    std::unique_ptr<ClientListApi> port = portWith(workspace.options());
};

QStringList namesOf(const ClientCatalog &catalog)
{
    QStringList names;
    for (const CatalogSlot slot : catalog.inNameOrder())
        names.append(QString::fromStdString(std::string(catalog.record(slot).name())));
    return names;
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    EXPECT_EQ(deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray longList(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items.append(R"({"id":"c)" + QByteArray::number(i) + R"(","name":"Client )" + QByteArray::number(i) + "\"}");
    return R"({"clients":[)" + items.join(',') + "]}";
}

} // namespace

TEST_P(ClientListTest, BringsAllClientsInNameOrder)
{
    answerWith(Fault::answer(200, SMALL_LIST));
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(namesOf(*list->catalog), (QStringList{u"Ann"_s, u"Bo"_s}));
    EXPECT_EQ(list->catalog->orderLocale(), u"en_US"_s);
    EXPECT_EQ(list->report, ListReport());
    EXPECT_EQ(workspace.gate().journal().requests("GET"), 1);
}

TEST_P(ClientListTest, AnEmptyListIsAList)
{
    answerWith(Fault::answer(200, R"({"clients":[]})"));
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 0U);
}

TEST_P(ClientListTest, AnAnswerInTheSmallestPartsIsTheSame)
{
    Fault fault = Fault::answer(200, SMALL_LIST);
    fault.sliceBytes = 1;
    answerWith(fault);
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 2U);
}

TEST_P(ClientListTest, ACutAnswerIsNoListWhereverItIsCut)
{
    for (int cutAt = 0; cutAt < SMALL_LIST.size(); ++cutAt) {
        Fault fault = Fault::answer(200, SMALL_LIST);
        fault.send = Fault::Send::Cut;
        fault.cutAt = cutAt;
        fault.then = Fault::Then::Close;
        answerWith(fault);
        EXPECT_FALSE(fetch()) << cutAt;
    }
}

TEST_P(ClientListTest, WhatIsNoListIsNotUnderstood)
{
    for (const QByteArray &body : {QByteArray("Welcome"), QByteArray("{}"), QByteArray(R"({"clients":null})"),
                                   SMALL_LIST + "x", SMALL_LIST.chopped(1)}) {
        answerWith(Fault::answer(200, body));
        expectError(ErrorKind::BadAnswer, ErrorCause::NotUnderstood);
    }
    answerWith(Fault::answer(204));
    expectError(ErrorKind::BadAnswer, ErrorCause::NotUnderstood);
}

TEST_P(ClientListTest, AWebPageIsToldApart)
{
    Fault announced = Fault::answer(200, "Welcome", "text/html");
    for (const Fault &page : {Fault::answer(200, "<html><body>Welcome</body></html>"), announced}) {
        answerWith(page);
        expectError(ErrorKind::BadAnswer, ErrorCause::WebPage);
    }
}

TEST_P(ClientListTest, NoMoreIsReadOfWhatIsNoList)
{
    Fault fault = Fault::answer(200);
    fault.send = Fault::Send::Endless;
    answerWith(fault);
    expectError(ErrorKind::BadAnswer, ErrorCause::NotUnderstood);
}

TEST_P(ClientListTest, MoreThanTheCapIsTooLargeAnnouncedOrNot)
{
    TransportOptions options = workspace.options();
    const QByteArray body = longList(2'000);
    options.limits.listBytes = body.size() - 1;
    port = portWith(options);
    answerWith(Fault::answer(200, body));
    expectError(ErrorKind::BadAnswer, ErrorCause::TooLarge);
    Fault packed = Fault::answer(200, gzipped(body));
    packed.headers = {{"Content-Encoding", "gzip"}};
    answerWith(packed);
    expectError(ErrorKind::BadAnswer, ErrorCause::TooLarge);
    options.limits.listBytes = body.size();
    port = portWith(options);
    EXPECT_TRUE(fetch());
}

TEST_P(ClientListTest, TellsOfBrokenItemsAndOfIdsThatCameBefore)
{
    answerWith(
        Fault::answer(200, R"({"clients":[{"id":"a","name":"first"},7,{"id":"a","name":"second"},{"name":"x"}]})"));
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(namesOf(*list->catalog), QStringList{u"first"_s});
    EXPECT_EQ(list->report.broken, 2);
    EXPECT_EQ(list->report.duplicates, 1);
    EXPECT_EQ(list->report.samples,
              (QStringList{u"item 2: no object"_s, u"item 3: the id a came before"_s, u"item 4: no id"_s}));
}

TEST_P(ClientListTest, NamesTwentyOfTenThousandBrokenItems)
{
    QByteArrayList items;
    for (int i = 0; i < 10'000; ++i)
        items.append(R"({"id":")" + QByteArray::number(i)
                     + R"(","name":"Ann"},{"name":"\ud800)"
                       "\xff\"}");
    answerWith(Fault::answer(200, R"({"clients":[)" + items.join(',') + "]}"));
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 10'000U);
    EXPECT_EQ(list->report.broken, 10'000);
    EXPECT_EQ(list->report.samples.size(), 20);
    EXPECT_EQ(list->report.samples.constLast(), u"item 40: not UTF-8"_s);
}

TEST_P(ClientListTest, APackedAnswerIsUnpacked)
{
    const QByteArray body = longList(20'000);
    Fault fault = Fault::answer(200, gzipped(body));
    fault.headers = {{"Content-Encoding", "gzip"}};
    answerWith(fault);
    const Result<FetchedList> list = fetch();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 20'000U);
}

TEST_P(ClientListTest, ARefusalCarriesTheServersWords)
{
    const std::vector<std::pair<int, ErrorKind>> kinds{
        {401, ErrorKind::NotSignedIn}, {403, ErrorKind::NotAllowed},    {404, ErrorKind::WorkspaceNotFound},
        {429, ErrorKind::Rejected},    {500, ErrorKind::ServerTrouble}, {503, ErrorKind::ServerTrouble}};
    for (const auto &[status, kind] : kinds) {
        answerWith(Fault::answer(status, R"({"message":"not now"})"));
        const Result<FetchedList> list = fetch();
        ASSERT_FALSE(list) << status;
        EXPECT_EQ(list.error().kind, kind) << status;
        EXPECT_EQ(list.error().status, status);
        EXPECT_EQ(list.error().message, u"not now"_s) << status;
    }
}

TEST_P(ClientListTest, AStallEndsAtTheDeadlineAndGivesNothing)
{
    TransportOptions options = workspace.options();
    options.limits.listDeadline = 200ms;
    port = portWith(options);
    Fault fault = Fault::answer(200, SMALL_LIST);
    fault.send = Fault::Send::Cut;
    fault.cutAt = static_cast<int>(SMALL_LIST.size()) - 3;
    fault.then = Fault::Then::Hang;
    answerWith(fault);
    expectError(ErrorKind::BadAnswer, ErrorCause::TimedOut);
}

TEST_P(ClientListTest, AStoppedFetchEndsOnceAndTheNextOneIsFine)
{
    answerWith(Fault::silence(Fault::Moment::Request, Fault::Then::Hang));
    std::stop_source stop;
    const auto answer = begin(stop.get_token());
    ASSERT_TRUE(waitUntil([this] { return workspace.gate().journal().requests("GET") == 1; }));
    EXPECT_FALSE(answer.isFinished());
    stop.request_stop();
    EXPECT_EQ(waitFor(answer).error().cause, ErrorCause::Cancelled);
    answerWith(Fault::answer(200, SMALL_LIST));
    EXPECT_TRUE(fetch());

    const auto stoppedBefore = begin(stop.get_token());
    EXPECT_EQ(waitFor(stoppedBefore).error().cause, ErrorCause::Cancelled);
    EXPECT_EQ(workspace.gate().journal().requests("GET"), 2);
}

TEST_P(ClientListTest, EveryFetchEndsOnceWhenThePortDiesFirst)
{
    Fault slow = Fault::answer(200, longList(50'000));
    slow.sliceBytes = 20'000;
    answerWith(slow);
    for (const int started : {0, 1}) {
        const QList<Answer<FetchedList>> answers{begin(), begin(), begin()};
        ASSERT_TRUE(waitUntil([&] { return workspace.gate().journal().requests("GET") >= started; }));
        port.reset();
        for (const auto &answer : answers) {
            ASSERT_TRUE(answer.isFinished());
            EXPECT_EQ(waitFor(answer).error().cause, ErrorCause::Cancelled);
        }
        port = portWith(workspace.options());
    }
}

TEST_P(ClientListTest, WhoIsAnsweredMayDestroyThePort)
{
    answerWith(Fault::answer(200, SMALL_LIST));
    bool answered = false;
    QObject context;
    begin().then(&context, [&](const Result<FetchedList> &) {
        port.reset();
        answered = true;
    });
    EXPECT_TRUE(waitUntil([&] { return answered; }));
}

TEST_P(ClientListTest, ProgressComesOnTheAskersThreadAFewTimesASecond)
{
    Fault slow = Fault::answer(200, longList(5'000));
    slow.sliceBytes = 200;
    answerWith(slow);
    QElapsedTimer clock;
    clock.start();
    QList<qsizetype> counts;
    const auto answer = begin({}, [&](qsizetype count) {
        EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
        counts.append(count);
    });
    ASSERT_TRUE(waitFor(answer));
    EXPECT_FALSE(counts.isEmpty());
    EXPECT_TRUE(std::ranges::is_sorted(counts));
    EXPECT_LE(counts.constLast(), 5'000);
    EXPECT_LE(counts.size(), clock.elapsed() / 200 + 1);
}

TEST_P(ClientListTest, NothingIsSentWithoutAToken)
{
    ClientListApi signedOut(workspace.options(), workspace.connection(), std::nullopt);
    const auto answer = signedOut.fetch(u"en_US"_s, {}, {});
    EXPECT_TRUE(answer.isFinished());
    EXPECT_EQ(waitFor(answer).error().cause, ErrorCause::NoToken);
    EXPECT_EQ(workspace.gate().journal().requests("GET"), 0);
}

INSTANTIATE_TEST_SUITE_P(HttpAndHttps, ClientListTest, BOTH_SCHEMES, schemeName);

TEST(ClientList, BringsWhatTheSandboxHas)
{
    Sandbox::SandboxServer server;
    const auto starting = server.start({.seed = 1'000});
    ASSERT_TRUE(waitUntil([&] { return starting.isFinished(); }));
    const Sandbox::SandboxStart start = starting.result();
    const Connection connection{.baseUrl = start.baseUrl, .workspaceId = start.workspaceId};
    const auto token = AccessToken::fromBytes(start.token);
    ClientListApi port({}, connection, token);
    const Result<FetchedList> list = waitFor(port.fetch(u"de_DE"_s, {}, {}));
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 1'000U);
    EXPECT_EQ(list->report, ListReport());

    ClientsApi clients({}, connection, token);
    const Result<QList<Client>> values = waitFor(clients.list({}));
    ASSERT_TRUE(values);
    for (const Client &client : *values) {
        const auto slot = list->catalog->find(client.id.toStdString());
        ASSERT_TRUE(slot);
        EXPECT_EQ(list->catalog->record(*slot).bytes(), recordOf(client));
    }
}

} // namespace Clientele::Tests
