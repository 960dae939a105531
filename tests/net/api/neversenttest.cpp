// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// What never left must say so, and what a server cannot be trusted with must not leave: N3, N13, N14.
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

using Sandbox::Fault;
using Flaw = TestAuthority::Flaw;

namespace {

TransportLimits impatientLimits()
{
    return {.silence = 150ms, .writeDeadline = 200ms, .readDeadline = 200ms, .listDeadline = 200ms};
}

Error errorAt(const QUrl &baseUrl, Write write)
{
    // With the program's own limits: resolving a name takes some machines seconds.
    ClientsApi port({}, {.baseUrl = baseUrl, .workspaceId = u"w1"_s}, testToken());
    const Result<Done> result = waitFor(beginAt(port, write));
    EXPECT_FALSE(result);
    return result ? Error{} : result.error();
}

QUrl closedPort(const QString &scheme)
{
    Sandbox::Gate gate({});
    EXPECT_TRUE(gate.listen());
    QUrl url = gate.url();
    url.setScheme(scheme);
    return url;
}

class NeverSent : public testing::TestWithParam<Write>
{};

} // namespace

TEST_P(NeverSent, ARefusedConnection)
{
    for (int run = 0; run < runs(); ++run) {
        for (const QString &scheme : {u"http"_s, u"https"_s}) {
            const Error error = errorAt(closedPort(scheme), GetParam());
            EXPECT_EQ(error.kind, ErrorKind::NeverSent);
            EXPECT_EQ(error.cause, ErrorCause::ConnectionRefused);
        }
    }
}

TEST_P(NeverSent, AHostThatDoesNotExist)
{
    // Too long for any name server, so that none is asked and none can be slow.
    const QString host = QStringList(5, QString(60, u'a')).join(u'.');
    for (int run = 0; run < runs(); ++run) {
        const Error error = errorAt(QUrl(u"https://"_s + host), GetParam());
        EXPECT_EQ(error.kind, ErrorKind::NeverSent);
        EXPECT_EQ(error.cause, ErrorCause::HostNotFound);
    }
}

TEST_P(NeverSent, TlsToAServerThatSpeaksPlainHttp)
{
    FaultyWorkspace workspace(Scheme::Http);
    Fault puzzled = Fault::silence(Fault::Moment::Connect, Fault::Then::Close);
    puzzled.send = Fault::Send::Raw;
    puzzled.body = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    workspace.gate().faults().set({puzzled.repeated(0)});
    QUrl url = workspace.gate().url();
    url.setScheme(u"https"_s);
    for (int run = 0; run < runs(); ++run) {
        const Error error = errorAt(url, GetParam());
        EXPECT_EQ(error.kind, ErrorKind::NeverSent);
        EXPECT_EQ(error.cause, ErrorCause::TlsFailed);
    }
    EXPECT_EQ(workspace.arrived(GetParam()), 0);
}

// Of a removal only a failure to connect tells that it never left.
TEST_P(NeverSent, ATlsHandshakeThatIsNotAnswered)
{
    FaultyWorkspace workspace(Scheme::Https, impatientLimits());
    workspace.gate().faults().set({Fault::silence(Fault::Moment::Connect, Fault::Then::Hang).repeated(0)});
    for (int run = 0; run < runs(5); ++run) {
        const Result<Done> result = workspace.send(GetParam());
        ASSERT_FALSE(result);
        const bool isSure = GetParam() != Write::Remove;
        EXPECT_EQ(result.error().kind, isSure ? ErrorKind::NeverSent : ErrorKind::OutcomeUnknown);
        EXPECT_EQ(result.error().cause, ErrorCause::TimedOut);
    }
    EXPECT_EQ(workspace.arrived(GetParam()), 0);
}

TEST_P(NeverSent, NothingQueuesBehindReadsThatHang)
{
    FaultyWorkspace workspace(Scheme::Http);
    workspace.gate().faults().set(
        {Fault::silence(Fault::Moment::Request, Fault::Then::Hang).forCalls("GET").repeated(0),
         success(GetParam()).forCalls(verbOf(GetParam())).repeated(0)});
    QList<Answer<QList<Client>>> reads;
    for (int i = 0; i < 20; ++i)
        reads.append(workspace.port().list({}));
    ASSERT_TRUE(waitUntil([&] { return workspace.gate().journal().requests("GET") == 6; }));
    EXPECT_TRUE(workspace.send(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Writes, NeverSent, ALL_WRITES, writeName);

CertificateProblem problemOf(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Expired:
        return CertificateProblem::Expired;
    case Flaw::NotYetValid:
        return CertificateProblem::NotYetValid;
    case Flaw::WrongHost:
        return CertificateProblem::WrongHost;
    case Flaw::SelfSigned:
        return CertificateProblem::SelfSigned;
    case Flaw::UnknownAuthority:
        return CertificateProblem::UnknownAuthority;
    case Flaw::WeakSignature:
        return CertificateProblem::Weak;
    case Flaw::None:
        break;
    }
    return CertificateProblem::Other;
}

/** The details are those of the certificate that the server showed. */
void expectRefused(const Error &error, Flaw flaw)
{
    ASSERT_TRUE(error.certificate);
    const QList<QSslCertificate> shown = QSslCertificate::fromPath(authority().serverFiles(flaw).certificate);
    ASSERT_FALSE(shown.isEmpty());
    EXPECT_EQ(error.certificate->problem, problemOf(flaw));
    EXPECT_EQ(error.certificate->subject, u"server%1"_s.arg(static_cast<int>(flaw)));
    const bool vouchesForItself = flaw == Flaw::SelfSigned;
    const QString issuer = flaw == Flaw::UnknownAuthority ? u"stranger"_s : u"authority"_s;
    EXPECT_EQ(error.certificate->issuer, vouchesForItself ? error.certificate->subject : issuer);
    EXPECT_TRUE(error.certificate->hosts.contains(flaw == Flaw::WrongHost ? u"elsewhere.example"_s : u"localhost"_s));
    EXPECT_EQ(error.certificate->validFrom, shown.constFirst().effectiveDate());
    EXPECT_EQ(error.certificate->validTo, shown.constFirst().expiryDate());
    EXPECT_EQ(error.certificate->fingerprint, shown.constFirst().digest(QCryptographicHash::Sha256));
}

class BadCertificate : public testing::TestWithParam<std::tuple<Flaw, Write>>
{};

TEST_P(BadCertificate, SeesNoByteOfARequest)
{
    Sandbox::Gate gate({.tls = authority().server(std::get<Flaw>(GetParam()))});
    ASSERT_TRUE(gate.listen());
    const Write write = std::get<Write>(GetParam());
    gate.faults().set({success(write).repeated(0)});
    ClientsApi port({.limits = shortLimits(), .tls = trustOnlyAuthority()},
                    {.baseUrl = gate.url(), .workspaceId = u"w1"_s}, testToken());
    for (int run = 0; run < runs(); ++run) {
        const Result<Done> result = waitFor(beginAt(port, write));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::NeverSent);
        EXPECT_EQ(result.error().cause, ErrorCause::TlsFailed);
        expectRefused(result.error(), std::get<Flaw>(GetParam()));
    }
    EXPECT_GE(gate.journal().connections(), runs());
    EXPECT_EQ(gate.journal().bytesReceived(), 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, BadCertificate,
                         testing::Combine(testing::Values(Flaw::Expired, Flaw::NotYetValid, Flaw::WrongHost,
                                                          Flaw::SelfSigned, Flaw::UnknownAuthority),
                                          ALL_WRITES));

TEST(Trust, AnOwnAuthorityIsTrustedOnlyWhereItWasGiven)
{
    FaultyWorkspace workspace(Scheme::Https);
    workspace.gate().faults().set({success(Write::Create).repeated(0)});
    EXPECT_TRUE(workspace.send(Write::Create));
    EXPECT_EQ(errorAt(workspace.gate().url(), Write::Create).cause, ErrorCause::TlsFailed);
}

TEST(Tokens, NoHostileTokenPutsAByteOnTheWire)
{
    QList<QByteArray> tokens = {"",
                                "a\r\nX: y",
                                "a\r\n\r\nPOST /evil HTTP/1.1\r\n\r\n",
                                "a\n",
                                "\na",
                                "a\r",
                                "a b",
                                "a\tb",
                                "\"a\"",
                                "a,b",
                                "a;b",
                                "a:b",
                                "a\x7f",
                                "\xc3\xa9",
                                "\xff",
                                "\xf0\x9f\x98\x80",
                                "\xe2\x80\xa8",
                                "\xc2\x85",
                                "Bearer a",
                                "a%0d%0ab%20",
                                "a\\b",
                                "a\"b",
                                "<a>",
                                "a{b}",
                                "a|b",
                                "a(b)",
                                "a@b",
                                "a'b",
                                "a&b",
                                "a?b",
                                "a#b",
                                QByteArray(1024 * 1024, 'a'),
                                QByteArray(8193, 'a')};
    for (char c = 0; c < 0x20; ++c)
        tokens.append(QByteArray("a") + c + "b");
    ASSERT_GE(tokens.size(), 64);
    FaultyWorkspace workspace(Scheme::Http);
    for (const QByteArray &bytes : tokens) {
        const auto token = AccessToken::fromBytes(bytes);
        EXPECT_FALSE(token) << bytes.left(40).toPercentEncoding().toStdString();
        ClientsApi port(workspace.options(), workspace.connection(), token);
        for (const Write write : {Write::Create, Write::Update, Write::Remove})
            EXPECT_EQ(waitFor(beginAt(port, write)).error().kind, ErrorKind::NotSignedIn);
    }
    EXPECT_EQ(workspace.gate().journal().connections(), 0);
}

TEST(Ids, AHostileIdReachesNoOtherPlace)
{
    FaultyWorkspace workspace(Scheme::Http);
    workspace.gate().faults().set({Fault::answer(404).repeated(0)});
    const QStringList ids = {u"../../admin"_s, u"a/b"_s,   u"?x=1"_s, u"#x"_s,     u"%2e%2e%2fadmin"_s,
                             u"a\r\nX: y"_s,   u"..%2f"_s, u" "_s,    u"\u202e"_s, QString(QChar(0))};
    for (const QString &id : ids) {
        workspace.gate().journal().clear();
        EXPECT_EQ(waitFor(workspace.port().get(id, {})).error().status, 404);
        EXPECT_EQ(
            waitFor(workspace.port().update({.client = {.id = id}, .changes = {.name = u"Ann"_s}}, {})).error().status,
            404);
        EXPECT_TRUE(waitFor(workspace.port().remove(id, {})));
        const auto exchanges = workspace.gate().journal().exchanges();
        ASSERT_EQ(exchanges.size(), 3);
        for (const Sandbox::Exchange &exchange : exchanges) {
            EXPECT_EQ(exchange.request.target(), "/v1/workspace/w1/clients/" + QUrl::toPercentEncoding(id));
            EXPECT_TRUE(exchange.request.header("X").isEmpty());
        }
    }
}

TEST(Cookies, AreNeitherKeptNorReturned)
{
    FaultyWorkspace workspace(Scheme::Http);
    Fault answer = Fault::answer(200, R"({"clients":[]})");
    answer.headers += std::pair<QByteArray, QByteArray>("Set-Cookie", "session=1; Path=/");
    workspace.gate().faults().set({answer.repeated(0)});
    for (int run = 0; run < 5; ++run)
        ASSERT_TRUE(workspace.list());
    for (const Sandbox::Exchange &exchange : workspace.gate().journal().exchanges())
        EXPECT_TRUE(exchange.request.header("Cookie").isEmpty());
}

TEST(Accounts, NeverGetEachOthersAnswers)
{
    FaultyWorkspace workspace(Scheme::Http);
    ClientsApi other(workspace.options(), workspace.connection(), *AccessToken::fromBytes("other.token"));
    for (int run = 0; run < runs(50); ++run) {
        Fault first = Fault::answer(200, R"({"clients":[{"id":"first","name":"A","contactMethods":[]}]})");
        first.headers += std::pair<QByteArray, QByteArray>("Cache-Control", "max-age=3600");
        workspace.gate().faults().set({first, Fault::answer(200, R"({"clients":[]})")});
        const auto seen = workspace.list();
        const auto seenByOther = waitFor(other.list({}));
        ASSERT_TRUE(seen && seenByOther);
        EXPECT_EQ(seen->size(), 1);
        EXPECT_EQ(seenByOther->size(), 0);
    }
    const auto exchanges = workspace.gate().journal().exchanges();
    for (qsizetype i = 0; i < exchanges.size(); ++i)
        EXPECT_EQ(exchanges.at(i).request.header("Authorization"), i % 2 ? "Bearer other.token" : "Bearer test.token");
}

TEST(Proxies, AreNotUsedForPlainHttp)
{
    FaultyWorkspace workspace(Scheme::Http);
    FaultyWorkspace proxy(Scheme::Http);
    qputenv("http_proxy", proxy.gate().url().toEncoded());
    workspace.gate().faults().set({success(Write::Create).repeated(0)});
    EXPECT_TRUE(workspace.send(Write::Create));
    qunsetenv("http_proxy");
    EXPECT_EQ(proxy.gate().journal().connections(), 0);
}

} // namespace Clientele::Tests
