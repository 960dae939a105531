// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The sixth kind of bad certificate (N14). OpenSSL refuses to serve it at the strength this process asks for, and that
// must stay as it is for the client; so the server is `openssl s_server`, told to be content with anything.
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using Flaw = TestAuthority::Flaw;

/** Shows a certificate, whatever it is signed with, and prints what it is sent. */
class ContentServer
{
public:
    explicit ContentServer(const TestAuthority::Files &files)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cipher"_s,
                                       u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s, files.certificate, u"-key"_s, files.key});
        const QRegularExpression ready(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)\n"_s);
        EXPECT_TRUE(waitUntil([&] { return ready.match(printed()).hasMatch(); }));
        m_url.setUrl(u"https://127.0.0.1:"_s + ready.match(printed()).captured(1));
    }
    ~ContentServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ContentServer)

    [[nodiscard]] QUrl url() const { return m_url; }
    /** Every byte of requests that came over its first connection, once that is over. */
    [[nodiscard]] QString received()
    {
        // What it says of a handshake that succeeded ends with a line of its own.
        static const QRegularExpression first(
            u"ACCEPT [^\n]*\n(?:.*Secure Renegotiation IS supported\n)?(.*?)(?:DONE|ERROR)\n"_s,
            QRegularExpression::DotMatchesEverythingOption);
        EXPECT_TRUE(waitUntil([this] { return first.match(printed()).hasMatch(); })) << qUtf8Printable(m_printed);
        return first.match(m_printed).captured(1);
    }

private:
    [[nodiscard]] QString printed()
    {
        m_printed += QString::fromLatin1(m_process.readAllStandardOutput());
        return m_printed;
    }

    QProcess m_process;
    QString m_printed;
    QUrl m_url;
};

Error createAtServer(const ContentServer &server)
{
    TransportLimits limits = shortLimits();
    limits.silence = std::chrono::seconds(1); // s_server never answers
    ClientsApi port({.limits = limits, .tls = trustOnlyAuthority()}, {.baseUrl = server.url(), .workspaceId = u"w1"_s},
                    testToken());
    const Result<Client> client = waitFor(port.create({}, {}));
    EXPECT_FALSE(client);
    return client ? Error{} : client.error();
}

} // namespace

TEST(WeakSignature, SeesNoByteOfARequest)
{
    const TestAuthority::Files files = authority().serverFiles(Flaw::WeakSignature);
    ASSERT_TRUE(authority().vouchesFor(files));
    ContentServer server(files);
    const Error error = createAtServer(server);
    EXPECT_EQ(error.kind, ErrorKind::NeverSent);
    EXPECT_EQ(error.cause, ErrorCause::TlsFailed);
    ASSERT_TRUE(error.certificate);
    EXPECT_EQ(error.certificate->problem, CertificateProblem::Weak);
    EXPECT_EQ(error.certificate->issuer, u"authority"_s);
    EXPECT_EQ(server.received(), QString());
}

TEST(WeakSignature, IsAllThatKeptTheRequestBack)
{
    ContentServer server(authority().serverFiles());
    EXPECT_EQ(createAtServer(server).kind, ErrorKind::OutcomeUnknown);
    EXPECT_TRUE(server.received().startsWith(u"POST /v1/workspace/w1/clients HTTP/1.1\r\n"_s));
}

} // namespace Clientele::Tests
