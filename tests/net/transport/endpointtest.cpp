// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/endpoint.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QByteArray wirePath(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

QUrl clientAt(const QString &base, const QString &id)
{
    return endpoint(QUrl(base), {u"v1"_s, u"clients"_s, id});
}

} // namespace

TEST(Endpoint, AddsSegmentsBehindThePrefixOfTheBase)
{
    EXPECT_EQ(clientAt(u"https://api.example"_s, u"a"_s).toEncoded(), "https://api.example/v1/clients/a");
    EXPECT_EQ(clientAt(u"https://api.example/"_s, u"a"_s).toEncoded(), "https://api.example/v1/clients/a");
    EXPECT_EQ(clientAt(u"https://api.example:8443/api/x%2Fy//"_s, u"a"_s).toEncoded(),
              "https://api.example:8443/api/x%2Fy/v1/clients/a");
}

TEST(Endpoint, KeepsAHostileIdInsideItsSegment)
{
    const QList<std::pair<QString, QByteArray>> ids = {
        {u"../x"_s, "..%2Fx"},       {u"a/b"_s, "a%2Fb"},     {u"?x"_s, "%3Fx"},   {u"%2e"_s, "%252e"},
        {u"%2e%2e"_s, "%252e%252e"}, {u"#x"_s, "%23x"},       {u"a b"_s, "a%20b"}, {u"a\r\nb"_s, "a%0D%0Ab"},
        {u"\u00e9"_s, "%C3%A9"},     {u"..\\x"_s, "..%5Cx"},  {u"a;b"_s, "a%3Bb"}, {u"@host"_s, "%40host"},
        {QString(QChar(0)), "%00"},  {u"..%2f"_s, "..%252f"}, {u":80"_s, "%3A80"},
    };
    for (const auto &[id, encoded] : ids) {
        const QUrl url = clientAt(u"https://api.example/p"_s, id);
        EXPECT_EQ(wirePath(url), "/p/v1/clients/" + encoded) << qUtf8Printable(id);
        EXPECT_EQ(url.host(), u"api.example"_s);
    }
}

TEST(Endpoint, RefusesSegmentsThatNameAnotherPlace)
{
    for (const QString &id : {u""_s, u"."_s, u".."_s})
        EXPECT_FALSE(isSafeAddress(clientAt(u"https://api.example"_s, id))) << qUtf8Printable(id);
}

TEST(Endpoint, LetsATokenGoToHttpsAndToThisComputerOnly)
{
    for (const auto *safe : {"https://api.example/v1", "http://127.0.0.1:80/", "http://localhost/", "http://[::1]/x",
                             "https://192.168.1.1/"})
        EXPECT_TRUE(isSafeAddress(QUrl(QString::fromLatin1(safe)))) << safe;
    for (const auto *unsafe :
         {"http://api.example/", "http://192.168.1.1/", "ftp://127.0.0.1/", "file:///etc/passwd", "data:,x", "",
          "https:///x", "https://user@api.example/", "https://user:pw@api.example/", "https://api.example/?a=1",
          "https://api.example/#a", "http://127.0.0.1.evil.example/", "http://localhost.evil.example/"})
        EXPECT_FALSE(isSafeAddress(QUrl(QString::fromLatin1(unsafe)))) << unsafe;
}

} // namespace Clientele
