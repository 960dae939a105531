// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/publicaddress.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <array>

namespace Clientele {

namespace {

struct Subnet
{
    const char *address;
    int prefix;
};

/** IANA IPv4 Special-Purpose Address Registry, and multicast. */
constexpr std::array<Subnet, 16> NOT_PUBLIC_V4{{
    {"0.0.0.0", 8},      // this network
    {"10.0.0.0", 8},     // private
    {"100.64.0.0", 10},  // shared by a provider's customers
    {"127.0.0.0", 8},    // loopback
    {"169.254.0.0", 16}, // link-local, where clouds answer with secrets
    {"172.16.0.0", 12},  // private
    {"192.0.0.0", 24},   // protocol assignments
    {"192.0.2.0", 24},   // documentation
    {"192.88.99.0", 24}, // 6to4 relays
    {"192.168.0.0", 16}, // private
    {"198.18.0.0", 15},  // benchmarks
    {"198.51.100.0", 24},
    {"203.0.113.0", 24}, // documentation
    {"224.0.0.0", 4},    // multicast
    {"240.0.0.0", 4},    // reserved, broadcast
    {"255.255.255.255", 32},
}};

/** Inside 2000::/3, outside of which nothing is public. */
constexpr std::array<Subnet, 3> NOT_PUBLIC_V6{{
    {"2001::", 23}, // protocol assignments, Teredo
    {"2001:db8::", 32},
    {"3fff::", 20}, // documentation
}};

template <std::size_t Count>
bool isIn(const QHostAddress &address, const std::array<Subnet, Count> &subnets)
{
    return std::ranges::any_of(subnets, [&address](const Subnet &subnet) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(subnet.address)), subnet.prefix);
    });
}

bool isPublicV4(const QHostAddress &address)
{
    return !isIn(address, NOT_PUBLIC_V4);
}

QHostAddress v4At(const Q_IPV6ADDR &bytes, int first)
{
    quint32 address = 0;
    for (int i = first; i < first + 4; ++i)
        address = address << 8U | bytes[i];
    return QHostAddress(address);
}

bool begins(const QHostAddress &address, const char *with, int prefix)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(with)), prefix);
}

bool isPublicV6(const QHostAddress &address)
{
    constexpr int inMappedOrNat64 = 12;
    constexpr int in6to4 = 2;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (begins(address, "::ffff:0:0", 96) || begins(address, "64:ff9b::", 96))
        return isPublicV4(v4At(bytes, inMappedOrNat64));
    if (begins(address, "2002::", 16))
        return isPublicV4(v4At(bytes, in6to4));
    return begins(address, "2000::", 3) && !isIn(address, NOT_PUBLIC_V6);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    // A zone names a link of this computer.
    if (!address.scopeId().isEmpty())
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicV4(address);
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicV6(address);
}

} // namespace Clientele
