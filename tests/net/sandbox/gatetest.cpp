// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/gate.h"

#include "net/sandbox/ownthread.h"
#include "tests/net/sandbox/rawclient.h"
#include "tests/support/printers.h"
#include "tests/support/testauthority.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QSslSocket>

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Moment = Fault::Moment;
using Then = Fault::Then;
using Tests::RawClient;

/** A gate in front of a server; the server is a gate as well, one that answers every request with the same 201. */
class GateTest : public testing::Test
{
protected:
    GateTest()
    {
        m_server.faults().add(Fault::answer(201, R"({"id":1})").repeated(0));
        EXPECT_TRUE(m_server.listen());
        restart({});
    }

    void restart(GateOptions options)
    {
        options.upstreamPort = m_server.port();
        m_gate = std::make_unique<Gate>(options);
        EXPECT_TRUE(m_gate->listen());
    }

    /** What a client receives that asks once and waits until the connection is closed. */
    QByteArray answerUntilClosed()
    {
        RawClient client(m_gate->port());
        client.send("POST", "/a", "{}");
        EXPECT_TRUE(client.waitUntilClosed());
        return client.received();
    }

    Gate m_server{GateOptions{}};
    std::unique_ptr<Gate> m_gate;
};

TEST_F(GateTest, PassesRequestAndAnswerOn)
{
    RawClient client(m_gate->port());
    client.send("POST", "/a?b=c", R"({"name":"Zoë"})", "X-Request-Id: 7\r\n");
    const QByteArray answer = client.receivedUpTo(R"({"id":1})");

    EXPECT_TRUE(answer.startsWith("HTTP/1.1 201 Created\r\n"));
    const Exchange seen = m_server.journal().exchanges().value(0);
    EXPECT_EQ(seen.request.startLine, "POST /a?b=c HTTP/1.1");
    EXPECT_EQ(seen.request.header("x-request-id"), "7");
    EXPECT_EQ(seen.request.body, R"({"name":"Zoë"})");
    EXPECT_TRUE(client.isOpen());
}

TEST_F(GateTest, KeepsTheConnectionForTheNextRequest)
{
    RawClient client(m_gate->port());
    for (int round = 0; round < 3; ++round) {
        client.send("GET", "/a");
        EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    }
    EXPECT_EQ(m_gate->journal().connections(), 1);
    EXPECT_EQ(m_gate->journal().requests("GET", u"/a"_s), 3);
    EXPECT_EQ(m_server.journal().connections(), 1);
}

TEST_F(GateTest, AnswersRequestsThatCameTogetherInOrder)
{
    m_gate->faults().add(Fault::answer(200, "first"));
    m_gate->faults().add(Fault::answer(200, "second"));
    RawClient client(m_gate->port());
    client.send("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n");
    const QByteArray answers = client.receivedUpTo("second");
    EXPECT_LT(answers.indexOf("first"), answers.indexOf("second"));
}

TEST_F(GateTest, UnderstandsARequestSentByteByByteAndAChunkedOne)
{
    RawClient client(m_gate->port());
    const QByteArray request =
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n3;x=y\r\npee\r\n0\r\n\r\n";
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
        client.socket().flush();
    }
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    EXPECT_EQ(m_server.journal().exchanges().value(0).request.body, "Wikipee");
}

TEST_F(GateTest, AnswersBrokenHttpWith400)
{
    RawClient client(m_gate->port());
    client.send("nonsense\r\n\r\n");
    EXPECT_TRUE(client.waitUntilClosed());
    EXPECT_TRUE(client.received().startsWith("HTTP/1.1 400 "));
}

TEST_F(GateTest, AnswersInPlaceOfTheServer)
{
    m_gate->faults().add(Fault::answer(503, "later", "text/plain"));
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    const QByteArray answer = client.receivedUpTo("later");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    EXPECT_TRUE(answer.contains("Content-Type: text/plain\r\n"));
    EXPECT_EQ(m_server.journal().requests(), 0);
}

TEST_F(GateTest, FaultsFitMethodAndPathAndCountCalls)
{
    m_gate->faults().add(Fault::answer(500, "no").forCalls("POST", u"/w/*/clients"_s).after(1).repeated(2));
    RawClient client(m_gate->port());
    const auto ask = [&](const QByteArray &method, const QByteArray &path) {
        client.send(method, path);
        EXPECT_TRUE(
            Tests::waitUntil([&] { return client.received().endsWith("}") || client.received().endsWith("no"); }));
        return client.receivedUpTo("").mid(9, 3).toInt();
    };
    EXPECT_EQ(ask("GET", "/w/1/clients"), 201);
    EXPECT_EQ(ask("POST", "/w/1/fields"), 201);
    EXPECT_EQ(ask("POST", "/w/1/clients"), 201);
    EXPECT_EQ(ask("POST", "/w/1/clients"), 500);
    EXPECT_EQ(ask("POST", "/w/2/clients"), 500);
    EXPECT_EQ(ask("POST", "/w/1/clients"), 201);
    EXPECT_TRUE(m_gate->faults().remaining().isEmpty());
}

TEST_F(GateTest, DelaysTheAnswerOnlyAfterTheServerActed)
{
    m_gate->faults().add(Fault::delayed(150));
    RawClient client(m_gate->port());
    QElapsedTimer clock;
    clock.start();
    client.send("GET", "/a");
    EXPECT_TRUE(Tests::waitUntil([&] { return m_server.journal().requests() == 1; }));
    EXPECT_LT(clock.elapsed(), 150);
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    EXPECT_GE(clock.elapsed(), 149);
}

TEST_F(GateTest, NeverAnswers)
{
    m_gate->faults().add(Fault::silence(Moment::Request, Then::Hang));
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    EXPECT_TRUE(Tests::waitUntil([&] { return m_gate->journal().requests() == 1; }));
    EXPECT_FALSE(Tests::waitUntil([&] { return !client.isOpen() || !client.received().isEmpty(); },
                                  std::chrono::milliseconds(100)));
    EXPECT_EQ(m_server.journal().requests(), 0);
}

TEST_F(GateTest, ClosesOrResetsAtEveryMoment)
{
    for (const Moment moment : {Moment::Connect, Moment::Head, Moment::Request, Moment::Commit}) {
        for (const Then then : {Then::Close, Then::Reset}) {
            m_server.journal().clear();
            m_gate->journal().clear();
            m_gate->faults().add(Fault::silence(moment, then));
            EXPECT_EQ(answerUntilClosed(), "");
            EXPECT_EQ(m_gate->journal().connections(), 1);
            EXPECT_EQ(m_gate->journal().requests(), moment == Moment::Connect ? 0 : 1);
            EXPECT_EQ(m_server.journal().requests(), moment == Moment::Commit ? 1 : 0);
        }
    }
}

/** How the kernel tells the end of a connection on which something was asked: 0 closed, or the error's number. */
int endOfConnection(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address{
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
    EXPECT_EQ(connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    const QByteArray request = "GET / HTTP/1.1\r\n\r\n";
    EXPECT_EQ(write(descriptor, request.constData(), size_t(request.size())), request.size());
    char byte = 0;
    int end = EAGAIN;
    EXPECT_TRUE(Tests::waitUntil([&] {
        if (end == EAGAIN)
            end = recv(descriptor, &byte, 1, MSG_DONTWAIT) < 0 ? errno : 0;
        return end != EAGAIN;
    }));
    close(descriptor);
    return end;
}

TEST_F(GateTest, ResetIsAResetAndCloseIsNot)
{
    m_gate->faults().add(Fault::silence(Moment::Request, Then::Close));
    EXPECT_EQ(endOfConnection(m_gate->port()), 0);
    m_gate->faults().add(Fault::silence(Moment::Request, Then::Reset));
    EXPECT_EQ(endOfConnection(m_gate->port()), ECONNRESET);
}

TEST_F(GateTest, LeavesTheBodyUnreadAtTheHead)
{
    m_gate->faults().add(Fault::silence(Moment::Head, Then::Hang));
    RawClient client(m_gate->port());
    client.send("POST /a HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n");
    EXPECT_TRUE(Tests::waitUntil([&] { return m_gate->journal().requests("POST") == 1; }));
    client.send(QByteArray(1'000'000, 'x'));
    EXPECT_FALSE(
        Tests::waitUntil([&] { return m_gate->journal().bytesReceived() > 100; }, std::chrono::milliseconds(50)));
}

TEST_F(GateTest, SendsPartsOfAnAnswer)
{
    m_gate->faults().add(Fault::part(Fault::Send::StatusLine));
    const QByteArray line = answerUntilClosed();
    EXPECT_TRUE(QByteArray("HTTP/1.1 201 Created").startsWith(line) && !line.isEmpty());

    m_gate->faults().add(Fault::part(Fault::Send::HalfHeader));
    const QByteArray half = answerUntilClosed();
    EXPECT_TRUE(half.startsWith("HTTP/1.1 201 Created\r\n"));
    EXPECT_FALSE(half.contains("\r\n\r\n"));

    m_gate->faults().add(Fault::part(Fault::Send::Cut, 3));
    const QByteArray cut = answerUntilClosed();
    EXPECT_TRUE(cut.contains("Content-Length: 8\r\n"));
    EXPECT_TRUE(cut.endsWith("\r\n\r\n{\"i"));
    EXPECT_EQ(m_server.journal().requests(), 3);
}

TEST_F(GateTest, SlicesAnAnswer)
{
    Fault slow;
    slow.sliceBytes = 7;
    m_gate->faults().add(slow);
    RawClient client(m_gate->port());
    int pieces = 0;
    QObject::connect(&client.socket(), &QTcpSocket::readyRead, &client.socket(), [&] { ++pieces; });
    client.send("GET", "/a");
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    EXPECT_GT(pieces, 3);
}

TEST_F(GateTest, SendsInterimAnswersFirstOrAsTheLastWord)
{
    m_gate->faults().add(Fault::interimFirst({103, 102}));
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    const QByteArray answer = client.receivedUpTo(R"({"id":1})");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 103 Early Hints\r\n"));
    EXPECT_GT(answer.indexOf("HTTP/1.1 102"), 0);
    EXPECT_GT(answer.indexOf("HTTP/1.1 201"), answer.indexOf("HTTP/1.1 102"));

    Fault last = Fault::silence(Moment::Request, Then::Close);
    last.interim = {100};
    m_gate->faults().add(last);
    EXPECT_TRUE(answerUntilClosed().startsWith("HTTP/1.1 100 Continue\r\n"));
}

TEST_F(GateTest, LiesAboutTheLength)
{
    Fault lie;
    lie.contentLength = {"5", "7"};
    m_gate->faults().add(lie);
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    const QByteArray answer = client.receivedUpTo(R"({"id":1})");
    EXPECT_TRUE(answer.contains("Content-Length: 5\r\nContent-Length: 7\r\n"));
    EXPECT_FALSE(answer.contains("Content-Length: 8"));
}

TEST_F(GateTest, RedirectsAndSetsCookies)
{
    Fault fault = Fault::redirect(307, "http://127.0.0.1:1/elsewhere");
    fault.headers.emplaceBack("Set-Cookie", "a=b");
    m_gate->faults().add(fault);
    RawClient client(m_gate->port());
    client.send("POST", "/a");
    const QByteArray answer = client.receivedUpTo("\r\n\r\n");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 307 "));
    EXPECT_TRUE(answer.contains("Location: http://127.0.0.1:1/elsewhere\r\nSet-Cookie: a=b\r\n"));
}

TEST_F(GateTest, SendsRawBytesAndEndlessBodies)
{
    Fault garbage{.moment = Moment::Request,
                  .body = QByteArray("\x16\x03\x01 no HTTP"),
                  .send = Fault::Send::Raw,
                  .then = Then::Close};
    m_gate->faults().add(garbage);
    EXPECT_EQ(answerUntilClosed(), *garbage.body);

    m_gate->faults().add(Fault{.moment = Moment::Request, .send = Fault::Send::Endless});
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    EXPECT_TRUE(Tests::waitUntil([&] { return client.received().size() > 1'000'000; }));
    EXPECT_TRUE(client.received().contains("Transfer-Encoding: chunked\r\n"));
}

TEST_F(GateTest, ClosesIdleConnectionsWhenTold)
{
    restart({.idleLimit = std::chrono::milliseconds(30)});
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    EXPECT_TRUE(client.waitUntilClosed());
}

TEST_F(GateTest, LetsTheServerActForAClientThatLeft)
{
    RawClient client(m_gate->port());
    client.send("POST", "/a", "{}");
    client.socket().flush();
    client.socket().disconnectFromHost();
    EXPECT_TRUE(Tests::waitUntil([&] { return m_server.journal().requests() == 1; }));
    EXPECT_TRUE(Tests::waitUntil([&] { return m_gate->children().isEmpty(); }));
}

TEST_F(GateTest, AnswersThatTheServerIsGone)
{
    m_gate = std::make_unique<Gate>(GateOptions{.upstreamPort = 1});
    EXPECT_TRUE(m_gate->listen());
    RawClient client(m_gate->port());
    client.send("GET", "/a");
    EXPECT_TRUE(client.receivedUpTo("\r\n\r\n").startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
}

TEST_F(GateTest, JournalsWhatBecameOfEachRequest)
{
    m_gate->faults().add(Fault::silence(Moment::Commit, Then::Close));
    (void)answerUntilClosed();
    RawClient client(m_gate->port());
    client.send("GET", "/b", {}, "Authorization: Bearer secret\r\n");
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());

    const QList<Exchange> seen = m_gate->journal().exchanges();
    ASSERT_EQ(seen.size(), 2);
    EXPECT_TRUE(seen[0].faulted && seen[0].reachedServer);
    EXPECT_EQ(seen[0].status, 0);
    EXPECT_EQ(seen[0].serverStatus, 201);
    EXPECT_EQ(seen[1].status, 201);
    EXPECT_EQ(seen[1].answer, R"({"id":1})");
    EXPECT_EQ(toJson(seen[1])[u"authorization"_s].toString(), u"Bearer ***"_s);
}

TEST_F(GateTest, TakesCommandsOverHttp)
{
    restart({.control = true});
    RawClient client(m_gate->port());
    client.send("PUT", "/sandbox/faults", R"([{"status": 429, "headers": {"Retry-After": "2"}}, {"shape": "joi"}])");
    EXPECT_TRUE(client.receivedUpTo("\r\n\r\n").startsWith("HTTP/1.1 204 "));
    client.send("GET", "/a");
    EXPECT_TRUE(client.receivedUpTo("\r\n\r\n").contains("Retry-After: 2\r\n"));
    client.send("GET", "/sandbox/faults");
    EXPECT_TRUE(client.receivedUpTo("]").contains("is not allowed to be empty"));
    client.send("DELETE", "/sandbox/faults");
    EXPECT_TRUE(client.receivedUpTo("\r\n\r\n").startsWith("HTTP/1.1 204 "));
    client.send("GET", "/a");
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    client.send("GET", "/sandbox/requests");
    EXPECT_TRUE(client.receivedUpTo("]}").contains(R"("status":429)"));
    EXPECT_EQ(m_gate->journal().requests(), 2);
}

TEST_F(GateTest, PassesOnWhatItDoesNotCommandItself)
{
    const auto echo = [](const Message &request) {
        return Message{.startLine = "HTTP/1.1 299 Further", .headers = {}, .body = request.body + "!"};
    };
    restart({.control = true, .furtherControl = echo});
    RawClient client(m_gate->port());
    client.send("PUT", "/sandbox/more", "body");
    EXPECT_TRUE(client.receivedUpTo("body!").startsWith("HTTP/1.1 299 "));
    client.send("GET", "/sandbox/faults");
    EXPECT_TRUE(client.receivedUpTo("[]").startsWith("HTTP/1.1 200 "));
    EXPECT_EQ(m_gate->journal().requests(), 0);
    restart({.control = true});
    RawClient other(m_gate->port());
    other.send("PUT", "/sandbox/more", "body");
    EXPECT_TRUE(other.receivedUpTo("\r\n\r\n").startsWith("HTTP/1.1 404 "));
}

TEST_F(GateTest, RefusesAPlanWithAMistakeAsAWhole)
{
    restart({.control = true});
    m_gate->faults().add(Fault::answer(500));
    RawClient client(m_gate->port());
    client.send("PUT", "/sandbox/faults", R"([{"status": 400}, {"statsu": 400}])");
    EXPECT_TRUE(client.receivedUpTo("fault 2: unknown member \"statsu\"").startsWith("HTTP/1.1 400 "));
    EXPECT_EQ(m_gate->faults().remaining().value(0).status, 500);
}

TEST_F(GateTest, TakesNoCommandsUnlessAskedTo)
{
    RawClient client(m_gate->port());
    client.send("DELETE", "/sandbox/requests");
    EXPECT_FALSE(client.receivedUpTo(R"({"id":1})").isEmpty());
    EXPECT_EQ(m_server.journal().requests("DELETE"), 1);
}

TEST_F(GateTest, SpeaksTlsWhenGivenACertificate)
{
    const Tests::TestAuthority authority;
    restart({.tls = authority.server()});
    EXPECT_EQ(m_gate->url().scheme(), u"https"_s);
    QSslSocket socket;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({authority.certificate()});
    socket.setSslConfiguration(trusting);
    const auto ask = [&] {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_gate->port());
        socket.write("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        EXPECT_TRUE(Tests::waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        return socket.readAll();
    };
    EXPECT_TRUE(ask().endsWith(R"({"id":1})"));
    EXPECT_EQ(m_gate->journal().bytesReceived(), 37);

    m_gate->faults().add(Fault::silence(Moment::Connect, Then::Close));
    EXPECT_EQ(ask(), "");
    m_gate->faults().add(Fault::silence(Moment::Commit, Then::Reset));
    EXPECT_EQ(ask(), "");
    EXPECT_EQ(m_server.journal().requests(), 2);
}

TEST_F(GateTest, ClosesAConnectionWhoseBodyItLeftUnread)
{
    Fault early = Fault::answer(413, "too large");
    early.moment = Moment::Head;
    m_gate->faults().add(early);
    EXPECT_TRUE(answerUntilClosed().endsWith("too large"));
}

TEST(GateThread, ServesWhileTheCallersThreadIsBusy)
{
    OwnThread<Gate> gate([] {
        auto made = std::make_unique<Gate>(GateOptions{});
        EXPECT_TRUE(made->listen());
        return made;
    });
    gate->faults().add(Fault::answer(200, "here"));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, gate->port());
    ASSERT_TRUE(socket.waitForConnected(5000));
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QByteArray answer;
    while (!answer.endsWith("here") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    EXPECT_TRUE(answer.endsWith("here"));
    EXPECT_EQ(gate->journal().requests(), 1);
}

} // namespace

} // namespace Clientele::Sandbox
