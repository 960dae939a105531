// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/oneshotbody.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(OneShotBody, GivesItsBytesOnceAndInOrder)
{
    OneShotBody body("0123456789");
    EXPECT_EQ(body.bytesAvailable(), 10);
    EXPECT_EQ(body.read(4), "0123");
    EXPECT_EQ(body.readAll(), "456789");
    EXPECT_TRUE(body.atEnd());
    EXPECT_EQ(body.readAll(), QByteArray());
}

TEST(OneShotBody, CannotBeRewound)
{
    const Tests::AllowMessages expected(u"QIODevice::seek"_s);
    OneShotBody body("0123456789");
    EXPECT_TRUE(body.isSequential());
    EXPECT_EQ(body.readAll().size(), 10);
    EXPECT_FALSE(body.seek(0));
    EXPECT_FALSE(body.reset());
    EXPECT_EQ(body.readAll(), QByteArray());
}

TEST(OneShotBody, KnowsWhetherAnyByteWasTaken)
{
    OneShotBody body("0123456789");
    EXPECT_FALSE(body.wasRead());
    EXPECT_EQ(body.read(1), "0");
    EXPECT_TRUE(body.wasRead());
}

} // namespace Clientele
