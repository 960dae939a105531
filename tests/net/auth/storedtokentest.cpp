// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/storedtoken.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

namespace {

AccessToken storedToken()
{
    return *AccessToken::fromBytes("aaa.bbb-ccc_ddd/e+f=");
}

} // namespace

TEST(StoredTokenTest, IsReadBackAsItWasWritten)
{
    EXPECT_EQ(decodeStoredToken(encodeStoredToken(storedToken())), storedToken());
}

TEST(StoredTokenTest, NamesItsVersion)
{
    EXPECT_TRUE(encodeStoredToken(storedToken()).contains(R"("v":1)"));
}

TEST(StoredTokenTest, ABareTokenIsReadWithTheLineEndAnEditorPutAfterIt)
{
    EXPECT_EQ(decodeStoredToken(storedToken().bytes() + '\n'), storedToken());
}

TEST(StoredTokenTest, WhatIsNoTokenIsRefused)
{
    for (const QByteArray &value : std::initializer_list<QByteArray>{
             "", "{}", R"({"v":1})", R"({"v":2,"token":"abc"})", R"({"v":1,"token":"a b"})",
             R"({"v":1,"token":"a\r\nX: y"})", R"(["abc"])", R"({"v":1,"token":)", "a b", "\xff\xfe"})
        EXPECT_FALSE(decodeStoredToken(value)) << value.toStdString();
}

} // namespace Clientele::Tests
