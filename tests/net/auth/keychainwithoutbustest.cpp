// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainsecretstore.h"
#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

TEST(KeychainWithoutBusTest, EveryCallSaysThatThereIsNoKeychain)
{
    KeychainSecretStore store;
    EXPECT_EQ(waitFor(store.read(u"key"_s)).error().cause, ErrorCause::KeychainMissing);
    EXPECT_EQ(waitFor(store.write(u"key"_s, *AccessToken::fromBytes("abc"))).error().cause,
              ErrorCause::KeychainMissing);
    EXPECT_EQ(waitFor(store.remove(u"key"_s)).error().cause, ErrorCause::KeychainMissing);
}

} // namespace Clientele::Tests
