// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/tokenclaims.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

constexpr auto BASE64URL = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

TokenClaims claimsIn(const QByteArray &payload)
{
    const QByteArray header = QByteArray(R"({"alg":"HS256"})").toBase64(BASE64URL);
    return readTokenClaims(*AccessToken::fromBytes(header + '.' + payload.toBase64(BASE64URL) + ".c2ln"));
}

std::optional<QDateTime> expiry(const QByteArray &number)
{
    return claimsIn(R"({"exp":)" + number + '}').expires;
}

TEST(TokenClaimsReading, TellsWhenATokenEnds)
{
    EXPECT_EQ(expiry("1705312800"), QDateTime(QDate(2024, 1, 15), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(expiry("1705312800.5"), QDateTime(QDate(2024, 1, 15), QTime(10, 0, 0, 500), Qt::UTC));
    EXPECT_EQ(expiry("1.7053128e9"), QDateTime(QDate(2024, 1, 15), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(expiry("253402300799"), QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC));
}

TEST(TokenClaimsReading, BelievesNoTimeThatIsNone)
{
    for (const QByteArray &none :
         std::initializer_list<QByteArray>{"0", "-1", "\"1705312800\"", "null", "true", "[1705312800]", "{}",
                                           "253402300800", "1e300", "1e400", "-1e400", "1705312800000000"})
        EXPECT_FALSE(expiry(none)) << none.toStdString();
}

TEST(TokenClaimsReading, TellsWhatATokenAllows)
{
    const auto some = claimsIn(R"({"permissions":["clients.view","staff.manage"]})").permissions;
    ASSERT_TRUE(some);
    EXPECT_TRUE(some->may(Permission::ViewClients));
    EXPECT_FALSE(some->may(Permission::CreateClients));
    EXPECT_EQ(claimsIn(R"({"scope":"openid clients.view"})").permissions, some);
    EXPECT_EQ(claimsIn(R"({"permissions":[]})").permissions, Permissions::fromNames({}));
}

TEST(TokenClaimsReading, TakesNothingForAPermissionThatIsNone)
{
    for (const QByteArray &payload : std::initializer_list<QByteArray>{
             R"({})", R"({"permissions":null})", R"({"permissions":"clients.view"})", R"({"permissions":{}})",
             R"({"permissions":["clients.view",1]})", R"({"permissions":["clients.*"]})", R"({"scope":""})",
             R"({"scope":"openid profile"})", R"({"scope":["clients.view"]})", R"({"scope":"clients.view *"})"})
        EXPECT_FALSE(claimsIn(payload).permissions) << payload.toStdString();
}

TEST(TokenClaimsReading, FindsNothingInWhatIsNoJwt)
{
    const QByteArray payload = QByteArray(R"({"exp":1705312800})").toBase64(BASE64URL);
    for (const QByteArray &token :
         {QByteArray("opaque"), QByteArray("a.b"), QByteArray("..."), QByteArray(".."), "e30." + payload,
          "e30." + payload + ".c2ln.x", "e30." + payload + "~.c2ln", QByteArray("e30.W10.c2ln"),
          QByteArray("e30.bm8.c2ln"), QByteArray(8192, '.'), QByteArray(8192, 'a')})
        EXPECT_EQ(readTokenClaims(*AccessToken::fromBytes(token)), TokenClaims()) << token.left(60).toStdString();
    EXPECT_EQ(claimsIn(QByteArray(3000, '[') + QByteArray(3000, ']')), TokenClaims());
    EXPECT_EQ(claimsIn("{\"exp\":1705312800,\"a\":\"\xff\"}"), TokenClaims());
}

} // namespace

} // namespace Clientele::Wire
