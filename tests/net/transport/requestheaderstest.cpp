// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/requestheaders.h"

#include "tests/support/printers.h"

#include <QtNetwork/QNetworkRequest>

#include <gtest/gtest.h>

namespace Clientele {

TEST(RequestHeaders, TakesVisibleAscii)
{
    QNetworkRequest request;
    EXPECT_TRUE(setHeader(request, "X-Thing", "one two;q=0.5"));
    EXPECT_EQ(request.rawHeader("X-Thing"), "one two;q=0.5");
}

TEST(RequestHeaders, RefusesEveryCharacterThatCouldEndAHeader)
{
    for (int c = 0; c < 256; ++c) {
        const bool visible = c > 0x20 && c < 0x7f;
        QNetworkRequest request;
        const QByteArray value = QByteArray("Bearer a") + static_cast<char>(c) + "b";
        EXPECT_EQ(setHeader(request, "Authorization", value), visible || c == ' ') << c;
        EXPECT_EQ(request.hasRawHeader("Authorization"), visible || c == ' ') << c;
        const QByteArray name = QByteArray("X") + static_cast<char>(c);
        EXPECT_EQ(setHeader(request, name, "v"), visible && c != ':') << c;
    }
}

TEST(RequestHeaders, RefusesEmptyAndPaddedValues)
{
    QNetworkRequest request;
    for (const char *value : {"", " a", "a ", "a\r\n", "a\n"})
        EXPECT_FALSE(setHeader(request, "X-Thing", value)) << value;
    EXPECT_FALSE(setHeader(request, "", "v"));
    EXPECT_TRUE(request.rawHeaderList().isEmpty());
}

} // namespace Clientele
