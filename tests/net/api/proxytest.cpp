// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// By which way requests leave, with a real proxy and a real certificate authority.
#include "net/api/network.h"
#include "tests/net/api/connectproxy.h"
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

using Sandbox::Fault;

namespace {

const QString PASSWORD = u"sesame:open"_s;

/** A workspace that only the proxy can reach, as nobody else knows its name. */
class ProxyTest : public testing::Test
{
protected:
    ProxyTest()
    {
        EXPECT_TRUE(gate.listen());
        gate.faults().set({Fault::answer(200, R"({"clients":[]})").forCalls("GET").repeated(0),
                           success(Write::Create).forCalls("POST").repeated(0)});
        port = portAt(u"https://workspace.example:%1"_s);
    }

    [[nodiscard]] NetworkSettings through(const ConnectProxy &proxy, const QString &user = {}) const
    {
        return {.proxy = NetworkSettings::Proxy::Manual,
                .proxyHost = u"127.0.0.1"_s,
                .proxyPort = proxy.port(),
                .proxyUser = user};
    }
    [[nodiscard]] std::unique_ptr<ClientsPort> portAt(const QString &address)
    {
        const QUrl url(address.arg(gate.port()));
        return network.clients({.baseUrl = url, .workspaceId = u"w1"_s}, testToken());
    }
    [[nodiscard]] Error errorOfCreating()
    {
        const Result<Done> result = waitFor(beginAt(*port, Write::Create));
        EXPECT_FALSE(result);
        return result ? Error{} : result.error();
    }

    Sandbox::Gate gate{{.tls = authority().server()}};
    Network network{{.limits = shortLimits(), .tls = trustOnlyAuthority()}};
    std::unique_ptr<ClientsPort> port;
};

} // namespace

TEST_F(ProxyTest, IsGoneThroughAndOverhearsNothing)
{
    ConnectProxy proxy(gate.port());
    EXPECT_TRUE(network.apply(through(proxy), {}));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_TRUE(waitFor(beginAt(*port, Write::Create)));
    EXPECT_EQ(proxy.tunnels(), 2);
    EXPECT_EQ(proxy.targets().constFirst(), "workspace.example:" + QByteArray::number(gate.port()));
    EXPECT_FALSE(proxy.overheard().contains(testToken().bytes()));
    EXPECT_FALSE(proxy.overheard().contains("/v1/"));
    EXPECT_EQ(gate.journal().requests(), 2);
}

TEST_F(ProxyTest, IsToldTheConfiguredPassword)
{
    ConnectProxy proxy(gate.port());
    proxy.requireSignIn("ann", PASSWORD.toUtf8());
    EXPECT_TRUE(network.apply(through(proxy, u"ann"_s), PASSWORD));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_TRUE(waitFor(beginAt(*port, Write::Create)));
    EXPECT_EQ(proxy.tunnels(), 2);
    EXPECT_EQ(gate.journal().requests("POST"), 1);
}

TEST_F(ProxyTest, ThatDoesNotTakeThePasswordIsAskedNoMoreThanTwice)
{
    ConnectProxy proxy(gate.port());
    proxy.requireSignIn("ann", PASSWORD.toUtf8());
    for (const QString &wrong : {u"wrong"_s, QString(), PASSWORD + u' '}) {
        const qsizetype before = proxy.heads().size();
        EXPECT_TRUE(network.apply(through(proxy, u"ann"_s), wrong));
        const Error error = errorOfCreating();
        EXPECT_EQ(error.kind, ErrorKind::NeverSent);
        EXPECT_EQ(error.cause, ErrorCause::ProxySignIn);
        EXPECT_LE(proxy.heads().size() - before, 2);
    }
    EXPECT_EQ(proxy.tunnels(), 0);
    EXPECT_EQ(gate.journal().connections(), 0);
}

TEST_F(ProxyTest, ThatWantsASignInIsToldNobodyWhenNobodyIsConfigured)
{
    ConnectProxy proxy(gate.port());
    proxy.requireSignIn("ann", PASSWORD.toUtf8());
    EXPECT_TRUE(network.apply(through(proxy), {}));
    const Error error = errorOfCreating();
    EXPECT_EQ(error.kind, ErrorKind::NeverSent);
    EXPECT_EQ(error.cause, ErrorCause::ProxySignIn);
    EXPECT_EQ(proxy.heads().size(), 1);
    EXPECT_FALSE(proxy.overheard().contains("Proxy-Authorization"));
    for (const Write write : {Write::Update, Write::Remove})
        EXPECT_EQ(waitFor(beginAt(*port, write)).error().kind, ErrorKind::NeverSent);
    EXPECT_EQ(gate.journal().connections(), 0);
}

TEST_F(ProxyTest, ThatDoesNotHelpIsNotGoneAround)
{
    auto gone = std::make_unique<ConnectProxy>(gate.port());
    ConnectProxy refusing(gate.port(), ConnectProxy::Manner::Refuses);
    const NetworkSettings dead = through(*gone);
    const NetworkSettings nowhere{.proxy = NetworkSettings::Proxy::Manual};
    gone.reset();
    for (const NetworkSettings &settings : {dead, nowhere, through(refusing)}) {
        EXPECT_TRUE(network.apply(settings, {}));
        const Error error = errorOfCreating();
        EXPECT_EQ(error.kind, ErrorKind::NeverSent) << settings.proxyPort;
        EXPECT_EQ(error.cause, ErrorCause::ProxyFailed) << settings.proxyPort;
        EXPECT_FALSE(waitFor(port->list({})));
    }
    EXPECT_EQ(gate.journal().connections(), 0);
}

// Qt 6.4 does not notice that it was hung up on.
TEST_F(ProxyTest, ThatHangsUpLetsNothingLeaveAndIsWaitedForNoLongerThanAnyServer)
{
    ConnectProxy rude(gate.port(), ConnectProxy::Manner::HangsUp);
    Network impatient{{.limits = {.silence = std::chrono::milliseconds(200)}, .tls = trustOnlyAuthority()}};
    EXPECT_TRUE(impatient.apply(through(rude), {}));
    const QUrl url(u"https://workspace.example:%1"_s.arg(gate.port()));
    port = impatient.clients({.baseUrl = url, .workspaceId = u"w1"_s}, testToken());
    const Error error = errorOfCreating();
    EXPECT_EQ(error.kind, ErrorKind::NeverSent);
    EXPECT_EQ(error.cause, ErrorCause::TimedOut);
    EXPECT_GE(rude.connections(), 1);
    EXPECT_EQ(gate.journal().connections(), 0);
}

TEST_F(ProxyTest, IsNotUsedForThisComputerNorForPlainHttp)
{
    ConnectProxy proxy(gate.port());
    FaultyWorkspace plain(Scheme::Http);
    EXPECT_TRUE(network.apply(through(proxy), {}));
    for (const QString &address : {u"https://127.0.0.1:%1"_s, u"https://localhost:%1"_s})
        EXPECT_TRUE(waitFor(portAt(address)->list({}))) << address.toStdString();
    plain.gate().faults().set({Fault::answer(200, R"({"clients":[]})").repeated(0)});
    const auto http = network.clients(plain.connection(), testToken());
    EXPECT_TRUE(waitFor(http->list({})));
    port = portAt(u"http://workspace.example:%1"_s);
    EXPECT_EQ(errorOfCreating().cause, ErrorCause::BadAddress);
    EXPECT_EQ(proxy.connections(), 0);
}

TEST_F(ProxyTest, OfTheSystemIsToldTheConfiguredPassword)
{
    ConnectProxy proxy(gate.port());
    proxy.requireSignIn("ann", PASSWORD.toUtf8());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    EXPECT_TRUE(network.apply({.proxyUser = u"ann"_s}, PASSWORD));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_TRUE(network.apply({}, {}));
    EXPECT_EQ(errorOfCreating().cause, ErrorCause::ProxySignIn);
    qunsetenv("https_proxy");
    EXPECT_EQ(proxy.tunnels(), 1);
}

TEST_F(ProxyTest, IsChangedForPortsThatAreThere)
{
    ConnectProxy first(gate.port());
    ConnectProxy second(gate.port());
    EXPECT_TRUE(network.apply(through(first), {}));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_EQ(first.tunnels(), 1);
    EXPECT_TRUE(network.apply(through(second), {}));
    EXPECT_TRUE(waitFor(port->list({})));
    EXPECT_TRUE(waitFor(beginAt(*port, Write::Create)));
    EXPECT_EQ(first.tunnels(), 1);
    EXPECT_EQ(second.tunnels(), 2);
}

TEST_F(ProxyTest, IsUsedByTheListAndForSigningIn)
{
    ConnectProxy proxy(gate.port());
    const Connection connection{.baseUrl = QUrl(u"https://workspace.example:%1"_s.arg(gate.port())),
                                .workspaceId = u"w1"_s};
    const auto list = network.clientList(connection, testToken());
    EXPECT_TRUE(network.apply(through(proxy), {}));
    EXPECT_TRUE(waitFor(list->fetch(u"en"_s, {}, {})));
    gate.faults().set({Fault::answer(200, R"({"token":"t"})").repeated(0)});
    EXPECT_TRUE(waitFor(network.signIn().signIn(connection, u"a@b.example"_s, Password(PASSWORD), {})));
    EXPECT_EQ(proxy.tunnels(), 2);
    EXPECT_FALSE(proxy.overheard().contains("sesame"));
}

class AuthoritiesFile : public testing::Test
{
protected:
    [[nodiscard]] Result<Done> apply(const QString &file) { return network.apply({.authoritiesFile = file}, {}); }
    [[nodiscard]] QString written(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"authorities.pem"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }
    [[nodiscard]] Result<Done> create() { return waitFor(beginAt(*port, Write::Create)); }

    TestFolder folder;
    FaultyWorkspace workspace{Scheme::Https};
    Network network{{.limits = shortLimits()}};
    std::unique_ptr<ClientsPort> port = network.clients(workspace.connection(), testToken());
};

TEST_F(AuthoritiesFile, IsTrustedFromTheNextCallOnAndNoLongerThanItIsSet)
{
    workspace.gate().faults().set({success(Write::Create).repeated(0)});
    EXPECT_EQ(create().error().certificate->problem, CertificateProblem::UnknownAuthority);
    const QByteArray pem = "Our own:\n" + authority().certificate().toPem();
    EXPECT_TRUE(apply(written(pem)));
    EXPECT_TRUE(create());
    EXPECT_TRUE(apply({}));
    EXPECT_EQ(create().error().cause, ErrorCause::TlsFailed);
}

TEST_F(AuthoritiesFile, ThatCannotBeUsedIsSaidAndTrustsNobody)
{
    EXPECT_EQ(apply(folder.filePath(u"missing.pem"_s)).error().kind, ErrorKind::Storage);
    EXPECT_EQ(apply(folder.path()).error().kind, ErrorKind::Storage);
    for (const QByteArray &nonsense :
         {QByteArray(), QByteArray("no certificate"), QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n"),
          authority().certificate().toDer()}) {
        EXPECT_EQ(apply(written(nonsense)).error().kind, ErrorKind::InvalidInput);
        EXPECT_EQ(create().error().cause, ErrorCause::TlsFailed);
    }
    EXPECT_EQ(workspace.gate().journal().bytesReceived(), 0);
}

} // namespace Clientele::Tests
