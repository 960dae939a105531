// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/httpclient.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele {

namespace {

class HttpClientTest : public testing::Test
{
protected:
    [[nodiscard]] HttpRequest get() const
    {
        return {.url = QUrl(u"https://api.example/v1/things"_s),
                .token = AccessToken::fromBytes("token.abc"),
                .deadline = 10s,
                .longestAnswer = 1000};
    }
    [[nodiscard]] HttpRequest post() const
    {
        HttpRequest request = get();
        request.method = HttpRequest::Method::Post;
        request.body = R"({"name":"Ann"})";
        return request;
    }

    /** Sends, waits, and counts how often the future ended. */
    Exchange ask(const HttpRequest &request, std::stop_token stop = {})
    {
        const QFuture<Exchange> future = client->send(request, std::move(stop));
        EXPECT_TRUE(Tests::waitUntil([&] { return future.isFinished(); }));
        return only(future);
    }
    static Exchange only(const QFuture<Exchange> &future)
    {
        EXPECT_TRUE(future.isFinished());
        EXPECT_FALSE(future.isCanceled());
        EXPECT_EQ(future.resultCount(), 1);
        return future.resultCount() == 1 ? future.result() : Exchange{};
    }
    [[nodiscard]] QByteArray sentHeader(const QByteArray &name) const
    {
        return network.requests().constLast().request.rawHeader(name);
    }

    Tests::ScriptedNetwork network;
    TransportOptions options{.limits = {.errorBytes = 100}, .makeManager = network.makeManager()};
    std::optional<HttpClient> client{std::in_place, options, HttpClient::Connections::Kept};
};

} // namespace

TEST_F(HttpClientTest, SaysWhoAsksAndWithWhichToken)
{
    network.answerNext({});
    EXPECT_EQ(ask(get()).failure, ErrorCause::None);
    EXPECT_EQ(sentHeader("Authorization"), "Bearer token.abc");
    EXPECT_TRUE(sentHeader("User-Agent").startsWith("Clientele/"));
    EXPECT_EQ(sentHeader("Accept"), "application/json");
    EXPECT_FALSE(sentHeader("X-Request-Id").isEmpty());
}

TEST_F(HttpClientTest, SendsNoAuthorizationWithoutAToken)
{
    HttpRequest request = get();
    request.token.reset();
    network.answerNext({});
    EXPECT_EQ(ask(request).status, 200);
    EXPECT_FALSE(network.requests().constFirst().request.hasRawHeader("Authorization"));
}

TEST_F(HttpClientTest, GivesEachRequestAnIdOfItsOwn)
{
    QSet<QByteArray> ids;
    for (int i = 0; i < 50; ++i) {
        network.answerNext({});
        ask(get());
        ids.insert(sentHeader("X-Request-Id"));
    }
    EXPECT_EQ(ids.size(), 50);
}

TEST_F(HttpClientTest, SendsABodyThatCannotBeRewound)
{
    network.answerNext({.status = 201});
    EXPECT_EQ(ask(post()).status, 201);
    const Tests::ScriptedRequest &sent = network.requests().constLast();
    EXPECT_EQ(sent.operation, QNetworkAccessManager::PostOperation);
    EXPECT_EQ(sent.body, post().body);
    EXPECT_TRUE(sent.bodyWasSequential);
    EXPECT_TRUE(sent.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool());
    EXPECT_EQ(sent.request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), post().body.size());
    EXPECT_EQ(sentHeader("Content-Type"), "application/json");
    EXPECT_EQ(sentHeader("Accept-Encoding"), "identity");
}

TEST_F(HttpClientTest, SendsAPatchAndADeleteThatCannotBeRewound)
{
    HttpRequest patch = post();
    patch.method = HttpRequest::Method::Patch;
    HttpRequest remove = get();
    remove.method = HttpRequest::Method::Delete;
    for (const HttpRequest &request : {patch, remove}) {
        const bool hasBody = request.method == HttpRequest::Method::Patch;
        network.answerNext({.status = 200});
        EXPECT_EQ(ask(request).status, 200);
        const Tests::ScriptedRequest &sent = network.requests().constLast();
        EXPECT_EQ(sent.operation, QNetworkAccessManager::CustomOperation);
        EXPECT_EQ(sent.request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray(),
                  hasBody ? "PATCH" : "DELETE");
        EXPECT_EQ(sent.body, request.body);
        EXPECT_TRUE(sent.bodyWasSequential);
        EXPECT_TRUE(sent.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool());
        EXPECT_EQ(sent.request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), request.body.size());
        EXPECT_EQ(sentHeader("Content-Type"), hasBody ? "application/json" : "");
        EXPECT_EQ(sentHeader("Accept-Encoding"), "identity");
    }
}

TEST_F(HttpClientTest, OnlyAFailureToConnectTellsThatADeleteNeverLeft)
{
    HttpRequest remove = get();
    remove.method = HttpRequest::Method::Delete;
    for (const auto error : {QNetworkReply::HostNotFoundError, QNetworkReply::ConnectionRefusedError,
                             QNetworkReply::SslHandshakeFailedError, QNetworkReply::ProxyNotFoundError}) {
        network.answerNext({.status = 0, .error = error, .sent = false});
        EXPECT_FALSE(ask(remove).left) << error;
    }
    for (const auto error : {QNetworkReply::RemoteHostClosedError, QNetworkReply::ContentReSendError,
                             QNetworkReply::TimeoutError, QNetworkReply::UnknownNetworkError}) {
        network.answerNext({.status = 0, .error = error, .sent = false});
        EXPECT_TRUE(ask(remove).left) << error;
    }
}

TEST_F(HttpClientTest, FollowsNothingAndSpeaksHttp1)
{
    network.answerNext({});
    ask(get());
    const QNetworkRequest &request = network.requests().constLast().request;
    EXPECT_EQ(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
              QNetworkRequest::ManualRedirectPolicy);
    EXPECT_EQ(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    EXPECT_EQ(request.attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
    EXPECT_GT(request.transferTimeout(), 0);
}

TEST_F(HttpClientTest, DoesNotAskAnUnsafeAddress)
{
    for (const auto *address : {"http://api.example/", "https://user:pw@api.example/", "file:///etc/passwd", ""}) {
        HttpRequest request = get();
        request.url = QUrl(QString::fromLatin1(address));
        const Exchange exchange = only(client->send(request, {}));
        EXPECT_EQ(exchange.failure, ErrorCause::BadAddress) << address;
        EXPECT_FALSE(exchange.left);
    }
    EXPECT_EQ(network.managers(), 0);
}

TEST_F(HttpClientTest, DoesNotStartWhatWasStoppedBefore)
{
    std::stop_source stop;
    stop.request_stop();
    const Exchange exchange = only(client->send(post(), stop.get_token()));
    EXPECT_EQ(exchange.failure, ErrorCause::Cancelled);
    EXPECT_FALSE(exchange.left);
    EXPECT_TRUE(network.requests().isEmpty());
}

TEST_F(HttpClientTest, EndsOnceWhenStoppedUnderWay)
{
    for (const bool sent : {true, false}) {
        std::stop_source stop;
        network.answerNext({.sent = sent, .hangs = true});
        const QFuture<Exchange> future = client->send(post(), stop.get_token());
        QCoreApplication::processEvents();
        stop.request_stop();
        ASSERT_TRUE(Tests::waitUntil([&] { return future.isFinished(); }));
        EXPECT_EQ(only(future).failure, ErrorCause::Cancelled);
        EXPECT_EQ(only(future).left, sent);
    }
}

TEST_F(HttpClientTest, EndsOnceWhenStoppedFromAnotherThread)
{
    std::stop_source stop;
    network.answerNext({.hangs = true});
    const QFuture<Exchange> future = client->send(get(), stop.get_token());
    std::jthread([&] { stop.request_stop(); }).join();
    ASSERT_TRUE(Tests::waitUntil([&] { return future.isFinished(); }));
    EXPECT_EQ(only(future).failure, ErrorCause::Cancelled);
}

TEST_F(HttpClientTest, EndsAllCallsOnceWhenTheClientDiesFirst)
{
    QList<QFuture<Exchange>> futures;
    for (int i = 0; i < 10; ++i) {
        network.answerNext({.sent = i % 2 == 0, .hangs = true});
        futures.append(client->send(post(), {}));
    }
    QCoreApplication::processEvents();
    client.reset();
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(only(futures.at(i)).failure, ErrorCause::Cancelled);
        EXPECT_EQ(only(futures.at(i)).left, i % 2 == 0);
    }
}

TEST_F(HttpClientTest, SurvivesBeingDestroyedByTheOneItAnswers)
{
    network.answerNext({});
    QObject context;
    bool answered = false;
    client->send(get(), {}).then(&context, [&](const Exchange &) {
        client.reset();
        answered = true;
    });
    EXPECT_TRUE(Tests::waitUntil([&] { return answered; }));
}

TEST_F(HttpClientTest, KeepsAnAnswerThatCameBeforeTheStop)
{
    std::stop_source stop;
    network.answerNext({.status = 201, .body = "{}"});
    const QFuture<Exchange> future = client->send(post(), stop.get_token());
    QCoreApplication::sendPostedEvents();
    stop.request_stop();
    ASSERT_TRUE(Tests::waitUntil([&] { return future.isFinished(); }));
    EXPECT_EQ(only(future).failure, ErrorCause::None);
    EXPECT_EQ(only(future).status, 201);
}

TEST_F(HttpClientTest, EndsAtItsDeadline)
{
    HttpRequest request = post();
    request.deadline = 30ms;
    network.answerNext({.hangs = true});
    QElapsedTimer clock;
    clock.start();
    const Exchange exchange = ask(request);
    EXPECT_EQ(exchange.failure, ErrorCause::TimedOut);
    EXPECT_TRUE(exchange.left);
    // A coarse timer may be a twentieth early (Qt::CoarseTimer), and less than a millisecond is cut off.
    EXPECT_GE(clock.elapsed(), 28);
}

TEST_F(HttpClientTest, TellsWhyNothingLeft)
{
    const QList<std::pair<QNetworkReply::NetworkError, ErrorCause>> kinds = {
        {QNetworkReply::HostNotFoundError, ErrorCause::HostNotFound},
        {QNetworkReply::ConnectionRefusedError, ErrorCause::ConnectionRefused},
        {QNetworkReply::SslHandshakeFailedError, ErrorCause::TlsFailed},
        {QNetworkReply::TimeoutError, ErrorCause::TimedOut},
        {QNetworkReply::OperationCanceledError, ErrorCause::TimedOut},
        {QNetworkReply::ProxyAuthenticationRequiredError, ErrorCause::ProxySignIn},
        {QNetworkReply::ProxyConnectionRefusedError, ErrorCause::ProxyFailed},
        {QNetworkReply::ProxyConnectionClosedError, ErrorCause::ProxyFailed},
        {QNetworkReply::ProxyNotFoundError, ErrorCause::ProxyFailed},
        {QNetworkReply::ProxyTimeoutError, ErrorCause::ProxyFailed},
        {QNetworkReply::UnknownProxyError, ErrorCause::ProxyFailed},
        {QNetworkReply::UnknownNetworkError, ErrorCause::Unreachable},
    };
    for (const auto &[error, cause] : kinds) {
        network.answerNext({.status = 0, .error = error, .sent = false});
        const Exchange exchange = ask(post());
        EXPECT_EQ(exchange.failure, cause) << error;
        EXPECT_FALSE(exchange.left) << error;
    }
}

TEST_F(HttpClientTest, WithoutANetworkAFailureToConnectIsItsFault)
{
    const QList<std::pair<QNetworkReply::NetworkError, ErrorCause>> kinds = {
        {QNetworkReply::HostNotFoundError, ErrorCause::Offline},
        {QNetworkReply::UnknownNetworkError, ErrorCause::Offline},
        {QNetworkReply::ConnectionRefusedError, ErrorCause::ConnectionRefused},
        {QNetworkReply::SslHandshakeFailedError, ErrorCause::TlsFailed},
        {QNetworkReply::NoError, ErrorCause::None},
    };
    options.egress->setOffline(true);
    for (const auto &[error, cause] : kinds) {
        network.answerNext({.status = cause == ErrorCause::None ? 200 : 0, .error = error, .sent = false});
        EXPECT_EQ(ask(post()).failure, cause) << error;
    }
    HttpRequest here = get();
    here.url = QUrl(u"https://localhost/"_s);
    network.answerNext({.status = 0, .error = QNetworkReply::UnknownNetworkError, .sent = false});
    EXPECT_EQ(ask(here).failure, ErrorCause::Unreachable);
    options.egress->setOffline(false);
    network.answerNext({.status = 0, .error = QNetworkReply::HostNotFoundError, .sent = false});
    EXPECT_EQ(ask(get()).failure, ErrorCause::HostNotFound);
}

TEST_F(HttpClientTest, TellsAWebPageAlsoWhereTheBodyWentElsewhere)
{
    HttpRequest request = get();
    for (const bool taken : {true, false}) {
        request.sink = [taken](QByteArrayView) { return taken; };
        network.answerNext({.body = "<html><body>Welcome</body></html>"});
        EXPECT_TRUE(ask(request).isWebPage) << taken;
        network.answerNext({.body = R"({"clients":[]})", .headers = {{"Content-Type", "text/html"}}});
        EXPECT_FALSE(ask(request).isWebPage) << taken;
    }
}

TEST_F(HttpClientTest, GoesANewWayWithTheNextRequest)
{
    for (int i = 0; i < 3; ++i) {
        network.answerNext({});
        ask(get());
    }
    EXPECT_EQ(network.managers(), 1);
    options.egress->setRoute({});
    network.answerNext({});
    EXPECT_EQ(ask(get()).status, 200);
    EXPECT_EQ(network.managers(), 2);
}

TEST_F(HttpClientTest, WaitsUntilItIsKnownWhomToTrust)
{
    QPromise<QSslConfiguration> tls;
    tls.start();
    options.egress->setRoute({.tls = tls.future()});
    std::stop_source stop;
    const QFuture<Exchange> stopped = client->send(post(), stop.get_token());
    const QFuture<Exchange> waiting = client->send(post(), {});
    stop.request_stop();
    ASSERT_TRUE(Tests::waitUntil([&] { return stopped.isFinished(); }));
    EXPECT_EQ(only(stopped).failure, ErrorCause::Cancelled);
    EXPECT_FALSE(only(stopped).left);
    EXPECT_TRUE(network.requests().isEmpty());

    QSslConfiguration known = QSslConfiguration::defaultConfiguration();
    known.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    network.answerNext({});
    tls.addResult(known);
    tls.finish();
    ASSERT_TRUE(Tests::waitUntil([&] { return waiting.isFinished(); }));
    EXPECT_EQ(only(waiting).status, 200);
    ASSERT_EQ(network.requests().size(), 1);
    EXPECT_EQ(network.requests().constFirst().request.sslConfiguration(), known);
}

TEST_F(HttpClientTest, EndsOnceWhenItGoesWhileItIsNotKnownWhomToTrust)
{
    QPromise<QSslConfiguration> tls;
    tls.start();
    options.egress->setRoute({.tls = tls.future()});
    const QFuture<Exchange> future = client->send(post(), {});
    client.reset();
    EXPECT_EQ(only(future).failure, ErrorCause::Cancelled);
    tls.addResult(QSslConfiguration::defaultConfiguration());
    tls.finish();
    QCoreApplication::processEvents();
    EXPECT_TRUE(network.requests().isEmpty());
}

TEST_F(HttpClientTest, DoesNotTrustAnAnswerShorterOrLongerThanAnnounced)
{
    const QByteArray body(10, 'x');
    const QList<std::pair<QByteArray, ErrorCause>> lengths = {
        {"10", ErrorCause::None},       {"10, 10", ErrorCause::None},  {"11", ErrorCause::Truncated},
        {"9", ErrorCause::Truncated},   {"-5", ErrorCause::Truncated}, {"10, 12", ErrorCause::Truncated},
        {"ten", ErrorCause::Truncated}, {"", ErrorCause::Truncated},
    };
    for (const auto &[length, failure] : lengths) {
        network.answerNext({.status = 201, .body = body, .headers = {{"Content-Length", length}}});
        EXPECT_EQ(ask(post()).failure, failure) << length.toStdString();
    }
}

TEST_F(HttpClientTest, RefusesATooLongAnswerByItsHeaderAndByItsBytes)
{
    network.answerNext({.headers = {{"Content-Length", "1001"}}});
    EXPECT_EQ(ask(get()).failure, ErrorCause::TooLarge);
    network.answerNext({.body = QByteArray(1001, 'x')});
    const Exchange exchange = ask(get());
    EXPECT_EQ(exchange.failure, ErrorCause::TooLarge);
    EXPECT_EQ(exchange.body.size(), 1000);
}

TEST_F(HttpClientTest, ReadsOfALongErrorOnlyTheBeginning)
{
    network.answerNext({.status = 422, .body = QByteArray(5000, 'e')});
    const Exchange exchange = ask(post());
    EXPECT_EQ(exchange.status, 422);
    EXPECT_EQ(exchange.body.size(), 100);
}

TEST_F(HttpClientTest, NeverTakesInterimAnswersOrRedirectsForAnAnswer)
{
    for (const int status : {100, 102, 103, 199}) {
        network.answerNext({.status = status});
        EXPECT_EQ(ask(post()).failure, ErrorCause::Interim) << status;
    }
    for (const int status : {300, 301, 302, 303, 304, 307, 308}) {
        network.answerNext({.status = status, .headers = {{"Location", "https://other.example/"}}});
        EXPECT_EQ(ask(post()).failure, ErrorCause::Redirected) << status;
    }
    EXPECT_EQ(network.requests().size(), 11);
}

TEST_F(HttpClientTest, LeavesAConnectionThatGaveAnInterimAnswer)
{
    network.answerNext({.status = 103});
    network.answerNext({});
    network.answerNext({});
    ask(get());
    ask(get());
    ask(get());
    EXPECT_EQ(network.managers(), 2);
}

TEST_F(HttpClientTest, KnowsAnotherRequestsAnswer)
{
    network.answerNext({});
    ask(get());
    network.answerNext({.headers = {{"X-Request-Id", sentHeader("X-Request-Id")}}});
    EXPECT_EQ(ask(get()).failure, ErrorCause::NotUnderstood);
    network.answerNext({.headers = {{"X-Request-Id", "of-the-server-itself"}}});
    const Exchange exchange = ask(get());
    EXPECT_EQ(exchange.failure, ErrorCause::None);
    EXPECT_EQ(exchange.requestId, u"of-the-server-itself"_s);
    EXPECT_EQ(network.managers(), 2);
}

TEST_F(HttpClientTest, GivesEachExchangeAConnectionOfItsOwnWhenAskedTo)
{
    client.emplace(options, HttpClient::Connections::Fresh);
    for (int i = 0; i < 3; ++i) {
        network.answerNext({.status = 201});
        ask(post());
    }
    EXPECT_EQ(network.managers(), 3);
}

TEST_F(HttpClientTest, WaitsForTheStatusOnlyWhenThatIsWanted)
{
    HttpRequest request = get();
    request.wanted = HttpRequest::Wanted::Status;
    network.answerNext({.headers = {{"Content-Length", "99999999999"}}});
    const Exchange exchange = ask(request);
    EXPECT_EQ(exchange.status, 200);
    EXPECT_EQ(exchange.failure, ErrorCause::None);
}

TEST_F(HttpClientTest, PassesTheBodyOfASuccessToItsSinkAndNothingElse)
{
    HttpRequest request = get();
    QByteArray passed;
    request.sink = [&passed](QByteArrayView part) {
        passed.append(part);
        return true;
    };
    network.answerNext({.body = "whole", .headers = {{"Content-Length", "5"}}});
    const Exchange good = ask(request);
    EXPECT_EQ(good.failure, ErrorCause::None);
    EXPECT_TRUE(good.body.isEmpty());
    EXPECT_EQ(passed, "whole");
    network.answerNext({.status = 403, .body = "no"});
    EXPECT_EQ(ask(request).body, "no");
    network.answerNext({.body = "cut", .headers = {{"Content-Length", "5"}}});
    EXPECT_EQ(ask(request).failure, ErrorCause::Truncated);
    network.answerNext({.body = QByteArray(1001, 'x')});
    EXPECT_EQ(ask(request).failure, ErrorCause::TooLarge);
    EXPECT_EQ(passed, "wholecut" + QByteArray(1000, 'x'));
}

TEST_F(HttpClientTest, ReadsNoMoreOfWhatItsSinkRefuses)
{
    HttpRequest request = get();
    request.sink = [](QByteArrayView) { return false; };
    network.answerNext({.body = "not this"});
    EXPECT_EQ(ask(request).failure, ErrorCause::NotUnderstood);
}

TEST_F(HttpClientTest, BlotsOutATokenTheServerEchoes)
{
    network.answerNext({.status = 401, .body = "bad header: Bearer token.abc!"});
    EXPECT_EQ(ask(get()).body, "bad header: Bearer ***!");
}

} // namespace Clientele
