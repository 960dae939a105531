// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/redaction.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(RedactionTest, RemovesWhatLooksLikeAToken)
{
    const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl"_s;
    for (const QString &text : {u"Authorization: Bearer %1\n"_s.arg(jwt), u"{\"token\":\"%1\"}"_s.arg(jwt),
                                u"bearer %1"_s.arg(jwt), u"%1 is not known"_s.arg(jwt)}) {
        EXPECT_FALSE(withoutTokens(text).contains(u"eyJ"_s)) << text.toStdString();
        EXPECT_FALSE(withoutTokens(text).contains(u"c2ln"_s)) << text.toStdString();
    }
    EXPECT_FALSE(withoutTokens(u"Bearer opaque-token-123"_s).contains(u"opaque"_s));
}

TEST(RedactionTest, LeavesOtherTextAlone)
{
    for (const QString &text : {u"name must not be empty"_s, u"the bearer is missing"_s, u"<b>eyJ</b>"_s})
        EXPECT_EQ(withoutTokens(text), text);
}

} // namespace Clientele
