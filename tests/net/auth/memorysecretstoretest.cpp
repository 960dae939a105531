// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/memorysecretstore.h"

#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

TEST(MemorySecretStoreTest, KeepsATokenUntilItIsRemoved)
{
    MemorySecretStore store;
    const AccessToken token = *AccessToken::fromBytes("abc");
    EXPECT_EQ(waitFor(store.read(u"key"_s)).error().cause, ErrorCause::KeychainEntryMissing);

    EXPECT_TRUE(waitFor(store.write(u"key"_s, token)));
    EXPECT_EQ(*waitFor(store.read(u"key"_s)), token);
    EXPECT_EQ(waitFor(store.read(u"other"_s)).error().cause, ErrorCause::KeychainEntryMissing);

    EXPECT_TRUE(waitFor(store.remove(u"key"_s)));
    EXPECT_TRUE(waitFor(store.remove(u"key"_s)));
    EXPECT_EQ(waitFor(store.read(u"key"_s)).error().cause, ErrorCause::KeychainEntryMissing);
}

} // namespace Clientele::Tests
