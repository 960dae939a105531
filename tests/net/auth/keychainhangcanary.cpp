// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// What keychain_hang_test is there to find must be found: here a job is destroyed while it runs.
#include "net/auth/keychainjobs.h"
#include "tests/net/auth/keychainfixture.h"

#include <memory>

namespace Clientele::Tests {

TEST_F(KeychainFixture, AJobIsDestroyedWhileItRuns)
{
    fillKeyring(Keyring::Unlocked);
    m_bus.freezeKeyring();
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(keychainService());
    job->setAutoDelete(false);
    job->setKey(KEY);
    job->start();
    int steps = 100;
    EXPECT_TRUE(waitUntil([&steps] { return --steps < 0; }));
    job.reset();
    m_bus.thawKeyring();
    EXPECT_TRUE(waitFor(m_store.read(KEY)));
}

} // namespace Clientele::Tests
