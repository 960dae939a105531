// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/storedtoken.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

namespace {

AccessToken someToken()
{
    return *AccessToken::fromBytes("aaa.bbb-ccc_ddd/e+f=");
}

} // namespace

TEST(StoredTokenTest, IsReadBackAsItWasWritten)
{
    EXPECT_EQ(decodeStoredToken(encodeStoredToken(someToken())), someToken());
}

TEST(StoredTokenTest, NamesItsVersion)
{
    EXPECT_TRUE(encodeStoredToken(someToken()).contains("\"v\":1"));
}

TEST(StoredTokenTest, ABareTokenIsReadWithTheLineEndAnEditorPutAfterIt)
{
    EXPECT_EQ(decodeStoredToken(someToken().bytes() + '\n'), someToken());
}

TEST(StoredTokenTest, WhatIsNoTokenIsRefused)
{
    for (const QByteArray value :
         {"", "{}", "{\"v\":1}", "{\"v\":2,\"token\":\"abc\"}", "{\"v\":1,\"token\":\"a b\"}",
          "{\"v\":1,\"token\":\"a\\r\\nX: y\"}", "[\"abc\"]", "{\"v\":1,\"token\":", "a b", "\xff\xfe"})
        EXPECT_FALSE(decodeStoredToken(value)) << value.toStdString();
}

} // namespace Clientele::Tests
