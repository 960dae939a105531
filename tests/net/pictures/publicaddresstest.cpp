// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/publicaddress.h"

#include <QtNetwork/QHostAddress>

#include <gtest/gtest.h>

namespace Clientele {

namespace {

QList<QByteArray> each(const QByteArray &addresses)
{
    return addresses.simplified().split(' ');
}

} // namespace

TEST(PublicAddresses, AreNotOfThisComputerNorOfTheNetworkAroundIt)
{
    const QByteArray v4 = "0.0.0.0 0.1.2.3 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 "
                          "127.255.255.254 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 "
                          "192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 "
                          "239.255.255.255 240.0.0.1 255.255.255.255 ";
    const QByteArray v4InV6 =
        "::127.0.0.1 ::10.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:192.168.1.1 "
        "::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b::192.168.1.1 64:ff9b:1::1 "
        "2002:7f00:1:: 2002:a00:1:: 2002:c0a8:101:: 2002:a9fe:a9fe:: ";
    const QByteArray v6 = ":: ::1 100::1 2001::1 2001:0:1::1 2001:db8::1 3fff::1 3fff:fff::1 fc00::1 fd12:3456::1 "
                          "fe80::1 febf::1 fe80::1%lo fec0::1 ff02::1 ff0e::1 4000::1 8000::1 1::1 ::1:0:0:1";
    for (const QByteArray &address : each(v4 + v4InV6 + v6)) {
        const QHostAddress parsed(QString::fromLatin1(address));
        ASSERT_FALSE(parsed.isNull()) << address.constData();
        EXPECT_FALSE(isPublicAddress(parsed)) << address.constData();
    }
    EXPECT_FALSE(isPublicAddress(QHostAddress()));
    EXPECT_FALSE(isPublicAddress(QHostAddress(QHostAddress::Any)));
}

TEST(PublicAddresses, AreAllOthers)
{
    for (const QByteArray &address :
         each("1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 "
              "169.253.255.255 172.15.255.255 172.32.0.0 192.0.1.1 192.167.255.255 192.169.0.0 198.17.255.255 "
              "198.20.0.0 223.255.255.255 2606:4700::1111 2a00:1450::1 2001:4860:4860::8888 2620:fe::fe "
              "::ffff:8.8.8.8 64:ff9b::8.8.8.8 2002:808:808::1"))
        EXPECT_TRUE(isPublicAddress(QHostAddress(QString::fromLatin1(address)))) << address.constData();
}

} // namespace Clientele
