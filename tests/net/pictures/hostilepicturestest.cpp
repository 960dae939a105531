// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Addresses of pictures by which somebody would like this computer to ask itself or its neighbours, to open a file, or
// to reach one place while another is read. Every name leads to this computer, as the worst name server would have it.
#include "net/pictures/webpictures.h"
#include "tests/net/pictures/pictureserver.h"
#include "tests/support/printers.h"
#include "tests/support/scriptednetwork.h"
#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** `%1` is the port of a listener on this computer. */
QStringList numbersOfThisComputer()
{
    QStringList urls;
    for (const QString &host : {u"127.0.0.1"_s,
                                u"127.1"_s,
                                u"127.0.1"_s,
                                u"127.0.0.1."_s,
                                u"2130706433"_s,
                                u"0x7f000001"_s,
                                u"0x7f.1"_s,
                                u"0177.0.0.1"_s,
                                u"017700000001"_s,
                                u"127.255.255.254"_s,
                                u"0"_s,
                                u"0.0.0.0"_s,
                                u"localhost"_s,
                                u"LOCALHOST"_s,
                                u"localhost."_s,
                                u"localhost.localdomain"_s,
                                u"ip6-localhost"_s,
                                u"[::1]"_s,
                                u"[::]"_s,
                                u"[0:0:0:0:0:0:0:1]"_s,
                                u"[::ffff:127.0.0.1]"_s,
                                u"[::ffff:7f00:1]"_s,
                                u"[::127.0.0.1]"_s,
                                u"[64:ff9b::7f00:1]"_s,
                                u"[2002:7f00:1::]"_s,
                                u"[fe80::1]"_s,
                                u"[::1%25lo]"_s,
                                u"[fe80::1%25eth0]"_s,
                                u"127。0。0。1"_s,
                                u"①②⑦.0.0.1"_s,
                                u"１２７.0.0.1"_s,
                                u"lócalhost"_s,
                                u"ⓛocalhost"_s,
                                u"127.0.0.1.nip.example"_s,
                                u"evil.example"_s})
        urls << u"https://%1/a.png"_s.arg(host) << u"https://%1:%2/a.png"_s.arg(host, u"%1"_s);
    return urls;
}

QStringList neighbours()
{
    QStringList urls;
    for (const QString &host : {u"10.0.0.1"_s,        u"172.16.0.1"_s,         u"192.168.1.1"_s,
                                u"192.168.257"_s,     u"0xc0a80101"_s,         u"100.64.0.1"_s,
                                u"169.254.169.254"_s, u"198.18.0.1"_s,         u"224.0.0.1"_s,
                                u"255.255.255.255"_s, u"[fd00::1]"_s,          u"[fec0::1]"_s,
                                u"[ff02::1]"_s,       u"[::ffff:10.0.0.1]"_s,  u"[64:ff9b::a00:1]"_s,
                                u"[2002:a00:1::]"_s,  u"[2001:db8::1]"_s,      u"metadata.google.internal"_s,
                                u"router"_s,          u"_dmarc.evil.example"_s})
        urls << u"https://%1/a.png"_s.arg(host);
    return urls;
}

QStringList otherSchemes()
{
    return {u"http://api.example/a.png"_s,
            u"http://127.0.0.1:%1/a.png"_s,
            u"http://localhost:%1/a.png"_s,
            u"http://[::1]:%1/a.png"_s,
            u"file:///etc/hostname"_s,
            u"file://localhost/etc/hostname"_s,
            u"file:/etc/hostname"_s,
            u"/etc/hostname"_s,
            u"qrc:/x.png"_s,
            u":/x.png"_s,
            u"data:image/png;base64,AAAA"_s,
            u"ftp://127.0.0.1:%1/a.png"_s,
            u"ws://127.0.0.1:%1/"_s,
            u"wss://127.0.0.1:%1/"_s,
            u"gopher://127.0.0.1:%1/"_s,
            u"javascript:alert(1)"_s,
            u"blob:https://127.0.0.1:%1/x"_s,
            u"about:blank"_s,
            u"view-source:https://127.0.0.1:%1/"_s,
            u"unix+http://127.0.0.1:%1/"_s,
            u"preconnect-https://127.0.0.1:%1/"_s,
            u"preconnect-http://127.0.0.1:%1/"_s,
            u"httpss://127.0.0.1:%1/"_s,
            u"image://x"_s,
            u"smb://127.0.0.1/x"_s,
            u"//127.0.0.1:%1/a.png"_s,
            u"\\\\127.0.0.1\\a.png"_s,
            u"https:\\\\127.0.0.1:%1\\a.png"_s,
            u"https:/127.0.0.1:%1/a.png"_s,
            u"https:127.0.0.1:%1/a.png"_s,
            u"https:///127.0.0.1:%1/a.png"_s,
            u"https://"_s,
            u"https://:443/"_s,
            u"https://?"_s,
            u""_s,
            u" "_s};
}

QStringList disguises()
{
    return {u"https://api.example@127.0.0.1/a.png"_s,
            u"https://api.example:443@127.0.0.1:%1/a.png"_s,
            u"https://user:password@api.example/a.png"_s,
            u"https://:@127.0.0.1/a.png"_s,
            u"https://api.example%40127.0.0.1/a.png"_s,
            u"https://api.example%2f@127.0.0.1/a.png"_s,
            u"https://api.example\\@127.0.0.1/a.png"_s,
            u"https://api.example\t.evil.example/a.png"_s,
            u"https://api.example\n/a.png"_s,
            u"https://api.example\r\nHost: evil.example/a.png"_s,
            u"https://api.example /a.png"_s,
            u" https://api.example/a.png"_s,
            u"https://api.example/a.png#@127.0.0.1"_s,
            u"https://api.example/a.png#"_s,
            u"https://api.example:80/a.png"_s,
            u"https://api.example:8443/a.png"_s,
            u"https://api.example:22/a.png"_s,
            u"https://api.example:%1/a.png"_s,
            u"https://api.example:0/a.png"_s,
            u"https://api.example:65536/a.png"_s,
            u"https://api.example:-1/a.png"_s,
            u"https://api.example:0x1bb/a.png"_s,
            u"https://api.example:443:443/a.png"_s,
            u"https://api.example.evil.example/a.png"_s,
            u"https://api-example.evil.example/a.png"_s,
            u"https://аpi.example/a.png"_s,
            u"https://api。example.evil.example/a.png"_s,
            u"https://xn--pi-7kc.example/a.png"_s,
            u"https://api.example%00.evil.example/a.png"_s,
            u"https://api.example%2eevil.example/a.png"_s,
            u"https://[api.example]/a.png"_s,
            u"https://[::1/a.png"_s,
            u"https://::1/a.png"_s,
            u"https://a..b/a.png"_s,
            u"https://"_s + QString(300, u'a') + u".example/a.png"_s,
            u"https://api.example/"_s + QString(10'000, u'a'),
            u"https://api.example/"_s + QChar(0),
            u"https://api.example/a\u007fb"_s};
}

QStringList hostileAddresses(int port)
{
    QStringList urls;
    for (const QString &url : numbersOfThisComputer() + neighbours() + otherSchemes() + disguises())
        urls << QString(url).replace(u"%1"_s, QString::number(port));
    return urls;
}

HostLookup worstNameServer()
{
    return [](const QString &host, QObject *context, const HostFound &found) {
        const QHostAddress number(host);
        const auto tell = [found, number] {
            found({number.isNull() ? QHostAddress(QHostAddress::LocalHost) : number});
        };
        QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
    };
}

const Connection FAR_WORKSPACE{.baseUrl = QUrl(u"https://api.example"_s), .workspaceId = u"w1"_s};

} // namespace

TEST(HostilePictures, ReachNobody)
{
    const PictureServer listener;
    const QStringList urls = hostileAddresses(listener.base().port());
    ASSERT_GE(urls.size(), 120);
    for (const PictureSources sources : {PictureSources::Workspace, PictureSources::Any}) {
        const ScriptedNetwork network;
        WebPictures pictures({.makeManager = network.makeManager()}, FAR_WORKSPACE, sources, worstNameServer());
        WebPictures real({}, FAR_WORKSPACE, sources, worstNameServer());
        for (const QString &url : urls) {
            EXPECT_FALSE(waitFor(pictures.fetch(url, {}))) << qUtf8Printable(url);
            EXPECT_EQ(network.requests().size(), 0) << qUtf8Printable(url);
            EXPECT_FALSE(waitFor(real.fetch(url, {}))) << qUtf8Printable(url);
        }
    }
    EXPECT_EQ(listener.connections(), 0);
}

TEST(HostilePictures, ReachNobodyByWayOfTheWorkspacesServer)
{
    const PictureServer listener;
    PictureServer workspace;
    const Connection connection{.baseUrl = workspace.base(), .workspaceId = u"w1"_s};
    WebPictures pictures({}, connection, PictureSources::Any, worstNameServer());
    int sent = 0;
    for (const QString &url : hostileAddresses(listener.base().port())) {
        const QByteArray location = url.toUtf8();
        // Of the workspace's host, which here is this computer; or relative to it.
        const QUrl target = workspace.base().resolved(QUrl(url, QUrl::StrictMode));
        const bool isHeader = !location.contains('\n') && !location.contains('\0') && !location.trimmed().isEmpty();
        if (!isHeader || target.host() == u"127.0.0.1"_s)
            continue;
        ++sent;
        workspace.script("/a.png", redirectTo(location));
        EXPECT_FALSE(waitFor(pictures.fetch(workspace.url(u"/a.png"_s), {}))) << location.constData();
    }
    EXPECT_GE(sent, 100);
    EXPECT_EQ(listener.connections(), 0);
    EXPECT_EQ(workspace.requests().size(), sent);
}

} // namespace Clientele::Tests
