// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Run under valgrind, which sees into QtKeychain and libsecret, where a job that is destroyed while it runs is used
// after it was freed. CLIENTELE_TORTURE=1 in the environment plays 100 rounds in place of 20.
#include "tests/net/auth/keychainfixture.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <memory>

namespace Clientele::Tests {

namespace {

/** Calls of a store that is gone before its keychain answers. */
struct HangingCalls
{
    explicit HangingCalls(KeychainSecretStore &store)
        : reads{store.read(KEY), store.readExpected(KEY)}
        , others{store.write(KEY, otherToken()), store.remove(KEY)}
    {}

    [[nodiscard]] bool areEnded() const
    {
        const auto isEnded = [](const auto &answer) { return answer.isFinished(); };
        return std::ranges::all_of(reads, isEnded) && std::ranges::all_of(others, isEnded);
    }

    QList<Answer<AccessToken>> reads;
    QList<Answer<Done>> others;
};

int rounds()
{
    return qEnvironmentVariableIsSet("CLIENTELE_TORTURE") ? 100 : 20;
}

} // namespace

using KeychainHangTest = KeychainFixture;

TEST_F(KeychainHangTest, AStoreMayGoAtAnyMomentOfAServiceThatHangs)
{
    fillKeyring(Keyring::Unlocked);
    int toldByTheDead = 0;
    for (int round = 0; round < rounds(); ++round) {
        auto store = std::make_unique<KeychainSecretStore>(std::chrono::milliseconds(20));
        store->setLateAnswer([&](const QString &, const AccessToken &) { toldByTheDead += store ? 0 : 1; });
        const HangingCalls calls(*store);
        // Ever deeper into the calls: before the first word, while it is asked whether it answers, while a job runs.
        int steps = round % 12;
        EXPECT_TRUE(waitUntil([&steps] { return --steps < 0; }));
        m_bus.freezeKeyring();
        if (round % 2 == 0) {
            EXPECT_TRUE(waitUntil([&calls] { return calls.areEnded(); }));
        }
        store.reset();
        EXPECT_TRUE(waitUntil([&calls] { return calls.areEnded(); }));
        m_bus.thawKeyring();
        EXPECT_TRUE(waitFor(m_store.write(KEY, someToken()))) << round;
    }
    EXPECT_EQ(toldByTheDead, 0);
}

/** Not of the fixture, and the last: the process is to end while a job hangs. */
TEST(KeychainHangAtEndTest, AProcessMayEndWhileAJobHangs)
{
    PrivateBus &bus = privateBus();
    ASSERT_TRUE(bus.startKeyring(Keyring::Unlocked));
    auto *store = new KeychainSecretStore(std::chrono::milliseconds(20));
    const QList<Answer<AccessToken>> reads{store->read(KEY), store->read(KEY)};
    ASSERT_TRUE(waitUntil([&reads] { return reads.constFirst().isFinished(); }));
    bus.freezeKeyring();
    EXPECT_TRUE(waitUntil([&reads] { return reads.constLast().isFinished(); }));
    delete store;
}

} // namespace Clientele::Tests
