// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/accesstoken.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(AccessToken, TakesWhatAJwtIsMadeOf)
{
    const auto token = AccessToken::fromText(u" eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.a-_~+/=\n"_s);
    ASSERT_TRUE(token);
    EXPECT_EQ(token->bytes(), "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.a-_~+/=");
}

TEST(AccessToken, RefusesWhatCannotStandInAHeader)
{
    for (int c = 0; c < 0x21; ++c)
        EXPECT_FALSE(AccessToken::fromBytes(QByteArray("abc") + static_cast<char>(c) + "def")) << c;
    EXPECT_FALSE(AccessToken::fromBytes("abc\n"));
    EXPECT_FALSE(AccessToken::fromBytes(""));
    EXPECT_FALSE(AccessToken::fromBytes("t\xc3\xb6ken"));
    EXPECT_FALSE(AccessToken::fromBytes(QByteArray(8193, 'a')));
    EXPECT_TRUE(AccessToken::fromBytes(QByteArray(8192, 'a')));
    EXPECT_FALSE(AccessToken::fromText(u"abc\r\n\r\nPOST /evil"_s));
}

} // namespace Clientele
