// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/webpictures.h"

#include "net/api/network.h"
#include "tests/net/pictures/pictureserver.h"
#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

class WebPicturesTest : public testing::Test
{
protected:
    [[nodiscard]] Connection workspace() const { return {.baseUrl = server.base(), .workspaceId = u"w1"_s}; }
    [[nodiscard]] std::unique_ptr<WebPictures> pictures(PictureSources sources = PictureSources::Workspace)
    {
        return std::make_unique<WebPictures>(options, workspace(), sources, lookUp());
    }
    /** Of a workspace elsewhere, so that every host is looked up. */
    [[nodiscard]] std::unique_ptr<WebPictures> fromAnywhere()
    {
        options.makeManager = network.makeManager();
        const Connection far{.baseUrl = QUrl(u"https://api.example"_s), .workspaceId = u"w1"_s};
        return std::make_unique<WebPictures>(options, far, PictureSources::Any, lookUp());
    }
    [[nodiscard]] HostLookup lookUp()
    {
        return [this](const QString &host, QObject *context, const HostFound &found) {
            lookedUp << host;
            const auto tell = [found, addresses = hosts.value(host)] { found(addresses); };
            if (host.startsWith(u"hung"_s))
                hung << tell;
            else
                QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
        };
    }
    [[nodiscard]] static ErrorCause causeOf(const Result<QByteArray> &result)
    {
        return result ? ErrorCause::None : result.error().cause;
    }
    [[nodiscard]] ErrorCause causeFrom(const QByteArray &answer)
    {
        server.script("/a.png", answer);
        return causeOf(waitFor(pictures()->fetch(server.url(u"/a.png"_s), {})));
    }

    PictureServer server;
    ScriptedNetwork network;
    TransportOptions options;
    QHash<QString, QList<QHostAddress>> hosts;
    QStringList lookedUp;
    QList<std::function<void()>> hung;
};

} // namespace

TEST_F(WebPicturesTest, BringsTheBytesAndTellsNothingOfWhoAsks)
{
    server.script("/a.png?s=80", httpAnswer(200, "bytes", "Set-Cookie: a=b\r\n"));
    const auto port = pictures();
    for (int i = 0; i < 2; ++i) {
        const auto outcome = waitFor(port->fetch(server.url(u"/a.png?s=80"_s), {}));
        ASSERT_TRUE(outcome);
        EXPECT_EQ(*outcome, "bytes");
    }
    ASSERT_EQ(server.requests().size(), 2);
    EXPECT_EQ(server.requests().first(), server.requests().last());
    QList<QByteArray> lines = server.requests().first().trimmed().split('\n');
    EXPECT_EQ(lines.takeFirst().trimmed(), "GET /a.png?s=80 HTTP/1.1");
    QByteArrayList names;
    for (const QByteArray &line : lines)
        names << line.left(line.indexOf(':')).toLower();
    std::ranges::sort(names);
    EXPECT_EQ(names, (QByteArrayList{"accept", "accept-encoding", "accept-language", "cache-control", "connection",
                                     "host", "pragma", "user-agent"}));
    EXPECT_TRUE(server.requests().first().contains("Accept-Language: *\r\n"));
    EXPECT_TRUE(server.requests().first().contains("Accept-Encoding: identity\r\n"));
}

TEST_F(WebPicturesTest, AnswersThatAreNoPictureAreErrors)
{
    EXPECT_NE(causeFrom("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"), ErrorCause::None) << "cut";
    for (const int status : {204, 206, 400, 401, 404, 410, 429, 500, 503}) {
        server.script("/a.png", httpAnswer(status, status == 204 ? "" : "bytes"));
        EXPECT_FALSE(waitFor(pictures()->fetch(server.url(u"/a.png"_s), {}))) << status;
    }
    EXPECT_EQ(causeFrom(httpAnswer(200, QByteArray(2 * 1024 * 1024 + 1, 'x'))), ErrorCause::TooLarge);
    const QByteArray endless = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3 * 1024 * 1024, 'x');
    EXPECT_EQ(causeFrom(endless), ErrorCause::TooLarge);
    EXPECT_EQ(causeFrom(httpAnswer(200, QByteArray(2 * 1024 * 1024, 'x'))), ErrorCause::None);
}

TEST_F(WebPicturesTest, OnlyTheWorkspacesOwnHostIsAskedUnlessAPersonWantsMore)
{
    const PictureServer other;
    for (const PictureSources sources : {PictureSources::None, PictureSources::Workspace, PictureSources::Any}) {
        const auto port = pictures(sources);
        EXPECT_EQ(causeOf(waitFor(port->fetch(other.url(u"/a.png"_s), {}))), ErrorCause::BadAddress) << "a port";
        EXPECT_EQ(causeOf(waitFor(port->fetch(u"http://elsewhere.example/a.png"_s, {}))), ErrorCause::BadAddress);
    }
    EXPECT_EQ(causeOf(waitFor(pictures(PictureSources::None)->fetch(server.url(u"/a.png"_s), {}))),
              ErrorCause::BadAddress);
    EXPECT_EQ(causeOf(waitFor(pictures()->fetch(u"https://elsewhere.example/a.png"_s, {}))), ErrorCause::BadAddress);
    EXPECT_TRUE(lookedUp.isEmpty());
    EXPECT_EQ(causeOf(waitFor(pictures(PictureSources::Any)->fetch(u"https://elsewhere.example/a.png"_s, {}))),
              ErrorCause::HostNotFound);
    EXPECT_EQ(lookedUp, QStringList{u"elsewhere.example"_s});
    EXPECT_EQ(server.connections() + other.connections(), 0);
}

TEST_F(WebPicturesTest, AHostIsAskedOnlyWhenAllItsAddressesArePublic)
{
    hosts = {{u"public.example"_s, {QHostAddress(u"8.8.8.8"_s), QHostAddress(u"2606:4700::1111"_s)}},
             {u"mixed.example"_s, {QHostAddress(u"8.8.8.8"_s), QHostAddress(u"10.0.0.1"_s)}},
             {u"local.example"_s, {QHostAddress(u"127.0.0.1"_s)}}};
    const auto port = fromAnywhere();
    for (const QString &host : {u"mixed.example"_s, u"local.example"_s}) {
        EXPECT_EQ(causeOf(waitFor(port->fetch(u"https://%1/a.png"_s.arg(host), {}))), ErrorCause::BadAddress);
        EXPECT_TRUE(network.requests().isEmpty());
    }
    network.answerNext({.body = "bytes"});
    EXPECT_TRUE(waitFor(port->fetch(u"https://public.example/a.png"_s, {})));
    // Sent on to a neighbour: by name and by number.
    hosts.insert(u"192.168.0.1"_s, {QHostAddress(u"192.168.0.1"_s)});
    hosts.insert(u"::1"_s, {QHostAddress(QHostAddress::LocalHostIPv6)});
    for (const char *location : {"https://local.example/a.png", "https://192.168.0.1/a.png", "https://[::1]/",
                                 "//mixed.example/a.png", "http://public.example/a.png"}) {
        const auto before = network.requests().size();
        network.answerNext({.status = 302, .headers = {{"Location", location}}});
        EXPECT_EQ(causeOf(waitFor(port->fetch(u"https://public.example/b.png"_s, {}))), ErrorCause::BadAddress);
        EXPECT_EQ(network.requests().size(), before + 1) << location;
    }
}

TEST_F(WebPicturesTest, FollowsThreeRedirectsAndNoFourth)
{
    server.script("/0", redirectTo("/1", 301));
    server.script("/1", redirectTo(server.url(u"/2"_s).toUtf8(), 307));
    server.script("/2", redirectTo("3?x", 308));
    server.script("/3?x", httpAnswer(200, "bytes"));
    EXPECT_TRUE(waitFor(pictures()->fetch(server.url(u"/0"_s), {})));
    server.script("/before", redirectTo("/0", 303));
    EXPECT_EQ(causeOf(waitFor(pictures()->fetch(server.url(u"/before"_s), {}))), ErrorCause::Redirected);
    server.script("/loop", redirectTo("/loop"));
    const auto before = server.requests().size();
    EXPECT_EQ(causeOf(waitFor(pictures()->fetch(server.url(u"/loop"_s), {}))), ErrorCause::Redirected);
    EXPECT_EQ(server.requests().size() - before, 4);
}

TEST_F(WebPicturesTest, ARedirectLeadsNowhereElse)
{
    const PictureServer other;
    const QByteArray port = QByteArray::number(other.base().port());
    for (const QByteArray &location :
         {"http://127.0.0.1:" + port + "/a.png", "//127.0.0.1:" + port + "/", "https://127.0.0.1:" + port + "/",
          QByteArray("file:///etc/hostname"), QByteArray("data:image/png;base64,AAAA"), QByteArray("qrc:/x.png"),
          QByteArray("http://user@" + server.base().authority().toUtf8() + "/b"), QByteArray("/b#x"), QByteArray(""),
          QByteArray("javascript:1"), QByteArray("http://[::1]:" + port + "/"), QByteArray("ftp://127.0.0.1/"),
          QByteArray("https://elsewhere.example/"), QByteArray("/a b"), QByteArray("\\\\127.0.0.1\\x")}) {
        server.script("/a.png", redirectTo(location));
        server.script("/b", httpAnswer(200, "bytes"));
        EXPECT_FALSE(waitFor(pictures()->fetch(server.url(u"/a.png"_s), {}))) << location.constData();
    }
    EXPECT_EQ(other.connections(), 0);
    EXPECT_TRUE(lookedUp.isEmpty());
}

TEST_F(WebPicturesTest, FourAreUnderWayAtMostAndTheNextFollows)
{
    const auto port = pictures();
    QList<Answer<QByteArray>> answers;
    for (int i = 0; i < 20; ++i)
        answers << port->fetch(server.url(u"/%1"_s.arg(i)), {});
    ASSERT_TRUE(waitUntil([&] { return server.waiting() == 4; }));
    for (int i = 0; i < 20; ++i) {
        server.answerNow("/" + QByteArray::number(i), httpAnswer(200, QByteArray::number(i)));
        ASSERT_TRUE(waitUntil([&] { return answers.at(i).isFinished(); })) << i;
        EXPECT_EQ(*answers.at(i).result(), QByteArray::number(i));
    }
    EXPECT_EQ(server.mostWaiting(), 4);
}

TEST_F(WebPicturesTest, WhatIsGivenUpIsHungUpOrNeverAsked)
{
    const auto port = pictures();
    std::vector<std::stop_source> stops(20);
    QList<Answer<QByteArray>> answers;
    for (int i = 0; i < 20; ++i)
        answers << port->fetch(server.url(u"/%1"_s.arg(i)), stops.at(i).get_token());
    ASSERT_TRUE(waitUntil([&] { return server.waiting() == 4; }));
    for (int i = 0; i < 18; ++i)
        stops.at(i).request_stop();
    for (int i = 0; i < 18; ++i)
        EXPECT_EQ(causeOf(waitFor(answers.at(i))), ErrorCause::Cancelled) << i;
    ASSERT_TRUE(waitUntil([&] { return server.waiting() == 2; })) << "the last two have their turn";
    EXPECT_EQ(server.requests().size(), 6);
    EXPECT_EQ(server.mostWaiting(), 4);
    EXPECT_FALSE(answers.at(19).isFinished());
}

TEST_F(WebPicturesTest, EndsInTimeWhateverTheServerOrTheNameServerDoes)
{
    options.limits.pictureDeadline = 200ms;
    QElapsedTimer elapsed;
    elapsed.start();
    EXPECT_EQ(causeOf(waitFor(pictures()->fetch(server.url(u"/hangs"_s), {}))), ErrorCause::TimedOut);
    EXPECT_EQ(causeOf(waitFor(pictures(PictureSources::Any)->fetch(u"https://hung.example/"_s, {}))),
              ErrorCause::TimedOut);
    EXPECT_LT(elapsed.elapsed(), 1400);
    EXPECT_TRUE(waitUntil([&] { return server.waiting() == 0; }));
}

TEST_F(WebPicturesTest, LookupsThatHangKeepTheirPlaceSoThatTheyCannotPileUp)
{
    options.limits.pictureDeadline = 100ms;
    const auto port = fromAnywhere();
    QList<Answer<QByteArray>> answers;
    for (int i = 0; i < 10; ++i)
        answers << port->fetch(u"https://hung%1.example/"_s.arg(i), {});
    ASSERT_TRUE(waitUntil([&] { return answers.at(3).isFinished(); }));
    EXPECT_EQ(lookedUp.size(), 4);
    const auto first = std::exchange(hung, {});
    for (const auto &tell : first)
        tell();
    ASSERT_TRUE(waitUntil([&] { return lookedUp.size() == 8; }));
    EXPECT_TRUE(network.requests().isEmpty());
}

TEST_F(WebPicturesTest, EveryCallEndsAlsoWhenThePortDiesFirst)
{
    auto port = pictures(PictureSources::Any);
    QList<Answer<QByteArray>> answers;
    for (int i = 0; i < 3; ++i)
        answers << port->fetch(server.url(u"/%1"_s.arg(i)), {});
    for (int i = 0; i < 3; ++i)
        answers << port->fetch(u"https://hung.example/"_s, {});
    ASSERT_TRUE(waitUntil([&] { return server.waiting() == 3; }));
    port.reset();
    for (const auto &answer : answers) {
        ASSERT_TRUE(answer.isFinished());
        EXPECT_EQ(causeOf(answer.result()), ErrorCause::Cancelled);
    }
    EXPECT_TRUE(waitUntil([&] { return server.waiting() == 0; }));
}

TEST_F(WebPicturesTest, AHundredHungPicturesHoldUpNoCreation)
{
    server.script("/v1/workspace/w1/clients",
                  httpAnswer(201, R"({"client":{"id":"c1","name":"Ada","contactMethods":[]}})",
                             "Content-Type: application/json\r\n"));
    const Network all(options);
    const auto pictures = all.pictures(workspace(), PictureSources::Workspace);
    const auto clients = all.clients(workspace(), AccessToken::fromBytes("token"));
    QList<Answer<QByteArray>> hanging;
    for (int i = 0; i < 100; ++i)
        hanging << pictures->fetch(server.url(u"/%1"_s.arg(i)), {});
    ASSERT_TRUE(waitUntil([&] { return server.waiting() == 4; }));
    QElapsedTimer elapsed;
    elapsed.start();
    const auto created = waitFor(clients->create({.draft = {.name = u"Ada"_s}}, {}));
    EXPECT_LT(elapsed.elapsed(), 1000);
    EXPECT_TRUE(created);
    EXPECT_EQ(server.waiting(), 4);
}

} // namespace Clientele::Tests
