// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Addresses that read as one place and could lead to another. All that may leave for elsewhere leaves through a proxy,
// which sees where to; two listeners stand where the tricks would lead.
#include "net/api/network.h"
#include "tests/net/api/connectproxy.h"
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

using Sandbox::Fault;

namespace {

/** `%1` is the port of a listener. */
QStringList userNames()
{
    return {u"https://api.example@127.0.0.1:%1"_s,
            u"https://api.example:443@127.0.0.1:%1"_s,
            u"https://api.example%40127.0.0.1:%1"_s,
            u"https://api.example%2f@127.0.0.1:%1"_s,
            u"https://api.example%5c@127.0.0.1:%1"_s,
            u"https://api.example%23@127.0.0.1:%1"_s,
            u"https://api.example%3f@127.0.0.1:%1"_s,
            u"https://api.example%00@127.0.0.1:%1"_s,
            u"https://:@127.0.0.1:%1"_s,
            u"https://:pw@127.0.0.1:%1"_s,
            u"https://a@b@127.0.0.1:%1"_s,
            u"https://api.example\\@127.0.0.1:%1"_s,
            u"https://api.example\t@127.0.0.1:%1"_s,
            u"https://api.example\n@127.0.0.1:%1"_s,
            u"https://api.example @127.0.0.1:%1"_s,
            u"http://api.example@127.0.0.1:%1"_s,
            u"http://api.example:80@127.0.0.1:%1"_s,
            u"http://api.example%2f@127.0.0.1:%1"_s,
            u"http://api.example\\@127.0.0.1:%1"_s,
            u"http://localhost:80@127.0.0.1:%1"_s,
            u"http://127.0.0.1:80@localhost:%1"_s,
            u"http://:pw@localhost:%1"_s,
            u"http://ann:pw@[::1]:%1"_s};
}

QStringList slashesAndParts()
{
    return {u"https://api.example/@127.0.0.1:%1"_s,
            u"https://api.example?@127.0.0.1:%1"_s,
            u"https://api.example#@127.0.0.1:%1"_s,
            u"https://api.example\\.127.0.0.1:%1"_s,
            u"https:\\\\127.0.0.1:%1"_s,
            u"https:/127.0.0.1:%1"_s,
            u"https:127.0.0.1:%1"_s,
            u"https:///127.0.0.1:%1"_s,
            u"https:////127.0.0.1:%1"_s,
            u"//127.0.0.1:%1"_s,
            u"\\\\127.0.0.1:%1"_s,
            u"/127.0.0.1:%1"_s,
            u"http:\\\\127.0.0.1:%1"_s,
            u"http:/127.0.0.1:%1"_s,
            u"http:127.0.0.1:%1"_s,
            u"http:///127.0.0.1:%1"_s,
            u"https://api.example/?x=http://127.0.0.1"_s,
            u"https://api.example/#/127.0.0.1:%1"_s,
            u"http://127.0.0.1:%1?x"_s,
            u"http://127.0.0.1:%1#x"_s,
            u"http://127.0.0.1:%1/?"_s,
            u"http://127.0.0.1:%1/#"_s,
            u"https://api.example;@127.0.0.1:%1"_s,
            u"https://api.example&@127.0.0.1:%1"_s,
            u"https://api.example:%1:%1"_s,
            u"https://api.example:99999"_s,
            u"https://api.example:-1"_s,
            u"https://api.example:0x50"_s,
            u"https://api.example: 80"_s,
            u"https://"_s,
            u"https://:%1"_s,
            u"https://?"_s,
            u"https://#"_s,
            u"http://"_s};
}

QStringList otherSchemes()
{
    return {u"ftp://127.0.0.1:%1"_s,
            u"file:///etc/hostname"_s,
            u"file://127.0.0.1:%1/x"_s,
            u"data:application/json,{}"_s,
            u"qrc:/x"_s,
            u"ws://127.0.0.1:%1"_s,
            u"javascript://127.0.0.1:%1"_s,
            u"httpss://127.0.0.1:%1"_s,
            u"http+unix://127.0.0.1:%1"_s,
            u"unix+http://127.0.0.1:%1"_s,
            u"local+http://127.0.0.1:%1"_s,
            u"view-source:http://127.0.0.1:%1"_s,
            u"preconnect-https://127.0.0.1:%1"_s,
            u"preconnect-http://127.0.0.1:%1"_s,
            u"gopher://127.0.0.1:%1"_s,
            u"http://http://127.0.0.1:%1"_s,
            u"https://https://127.0.0.1:%1"_s};
}

QStringList notThisComputer()
{
    return {u"http://localhost.evil.example:%1"_s,
            u"http://127.0.0.1.evil.example:%1"_s,
            u"http://localhost.:%1"_s,
            u"http://127.0.0.1.:%1"_s,
            u"http://localhost.localdomain:%1"_s,
            u"http://xlocalhost:%1"_s,
            u"http://localhost-:%1"_s,
            u"http://0:%1"_s,
            u"http://0.0.0.0:%1"_s,
            u"http://[::]:%1"_s,
            u"http://[::ffff:127.0.0.1]:%1"_s,
            u"http://[::127.0.0.1]:%1"_s,
            u"http://[::1%25lo]:%1"_s,
            u"http://[::1.evil]:%1"_s,
            u"http://[fe80::1%25lo]:%1"_s,
            u"http://128.0.0.1:%1"_s,
            u"http://192.168.1.1:%1"_s,
            u"http://3232235777:%1"_s,
            u"http://0xc0a80101:%1"_s,
            u"http://0300.0250.1.1:%1"_s,
            u"http://192.168.257:%1"_s,
            u"http://126.255.255.255:%1"_s,
            u"http://api.example:%1"_s,
            u"http://127.0.0.1%00.example:%1"_s,
            u"http://127.0.0.1%2eevil.example:%1"_s,
            u"http://127.0.0.1%20:%1"_s,
            u"http://localhost%00:%1"_s,
            u"http://localhost%2fx:%1"_s,
            u"http://1.1.1.1 &@127.0.0.1:%1"_s,
            u"http://lócalhost:%1"_s,
            u"http://locаlhost:%1"_s,
            u"http://loсalhost:%1"_s,
            u"http://127.0.0.１.example:%1"_s,
            u"http://xn--lcalhost-q4a:%1"_s,
            u"http://user%3apw%40localhost:%1"_s,
            u"http://127.0.0.1:%1@api.example"_s};
}

/** Good addresses, if odd ones: they may lead to where they say and nowhere else. */
QStringList oddButPlain()
{
    return {u"https://localhost.evil.example:%1"_s,
            u"https://127.0.0.1.evil.example:%1"_s,
            u"https://bücher.example:%1"_s,
            u"https://аpi.example:%1"_s,
            u"https://API.Example:%1"_s,
            u"https://api.example.:%1"_s,
            u"https://api。example:%1"_s,
            u"https://xn--bcher-kva.example:%1"_s,
            u"https://3232235777:%1"_s,
            u"https://0xc0a80101:%1"_s,
            u"https://[2001:db8::1]:%1"_s,
            u"https://[2001:DB8:0:0::0:1]:%1"_s,
            u"https://api.example:%1/v1/../../127.0.0.1"_s,
            u"https://api.example:%1/%2f127.0.0.1"_s,
            u"https://api.example:%1//127.0.0.1"_s,
            u"https://api.example:%1/\\127.0.0.1"_s,
            u"https://api.example:%1/prefix%3f"_s,
            u"https://api.example:%1/ünïcode"_s};
}

class HostileAddresses : public testing::Test
{
protected:
    HostileAddresses()
    {
        for (Sandbox::Gate *gate : {&plain, &secure}) {
            EXPECT_TRUE(gate->listen());
            gate->faults().set({Fault::answer(200, R"({"clients":[]})").repeated(0)});
        }
        EXPECT_TRUE(network.apply(
            {.proxy = NetworkSettings::Proxy::Manual, .proxyHost = u"127.0.0.1"_s, .proxyPort = proxy.port()}, {}));
    }

    void askAt(const QUrl &url)
    {
        const Connection connection{.baseUrl = url, .workspaceId = u"w1"_s};
        const auto port = network.clients(connection, testToken());
        EXPECT_FALSE(waitFor(port->list({}))) << url.toEncoded().toStdString();
        EXPECT_FALSE(waitFor(beginAt(*port, Write::Create))) << url.toEncoded().toStdString();
        EXPECT_FALSE(waitFor(network.connectionTester().test(connection, testToken(), {})));
        EXPECT_FALSE(waitFor(network.signIn().signIn(connection, u"a@b.example"_s, Password(u"password"_s), {})));
    }
    /** In every way an address may be read. */
    QList<QUrl> readings(const QString &address, quint16 port)
    {
        const QString text = QString(address).replace(u"%1"_s, QString::number(port));
        return {checkBaseUrl(text).url, QUrl(text, QUrl::TolerantMode), QUrl(text, QUrl::StrictMode)};
    }

    Sandbox::Gate plain{{}};
    Sandbox::Gate secure{{.tls = authority().server()}};
    ConnectProxy proxy{0, ConnectProxy::Manner::Refuses};
    Network network{{.limits = shortLimits(), .tls = trustOnlyAuthority()}};
};

} // namespace

TEST_F(HostileAddresses, LeadToNoListenerAndThroughTheProxyToWhereTheySay)
{
    const QStringList addresses = userNames() + slashesAndParts() + otherSchemes() + notThisComputer() + oddButPlain();
    ASSERT_GE(addresses.size(), 120);
    for (const QString &address : addresses) {
        for (const quint16 port : {plain.port(), secure.port()}) {
            for (const QUrl &url : readings(address, port)) {
                const qsizetype before = proxy.heads().size();
                askAt(url);
                for (const QByteArray &target : proxy.targets().sliced(before)) {
                    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
                    if (host.contains(':'))
                        host = '[' + host + ']';
                    EXPECT_EQ(target, host + ':' + QByteArray::number(url.port(443))) << address.toStdString();
                    EXPECT_TRUE(url.userInfo().isEmpty()) << address.toStdString();
                }
            }
        }
        EXPECT_EQ(plain.journal().requests() + secure.journal().requests(), 0) << address.toStdString();
        plain.journal().clear();
        secure.journal().clear();
    }
    EXPECT_FALSE(proxy.overheard().contains(testToken().bytes()));
    EXPECT_GE(proxy.heads().size(), oddButPlain().size());
}

TEST_F(HostileAddresses, AnotherWayToWriteThisComputerIsShownAsWhatItIs)
{
    for (const QString &address : {u"http://2130706433:%1"_s, u"http://0x7f000001:%1"_s, u"http://0177.0.0.1:%1"_s,
                                   u"http://127.1:%1"_s, u"http://127。0。0。1:%1"_s, u"http://ｌocalhost:%1"_s,
                                   u"http://LOCALHOST:%1"_s, u"http://[0:0:0:0:0:0:0:1]:%1"_s}) {
        const CheckedBaseUrl checked = checkBaseUrl(address.arg(plain.port()));
        const QString shown = checked.url.toDisplayString();
        EXPECT_TRUE(checked.problem != BaseUrlProblem::None || shown.contains(u"//127.0.0.1:"_s)
                    || shown.contains(u"//localhost:"_s) || shown.contains(u"//[::1]:"_s))
            << shown.toStdString();
    }
}

} // namespace Clientele::Tests
