// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/auth/fakesecretservice.h"
#include "tests/net/auth/keychainfixture.h"
#include "tests/support/printers.h"
#include "tests/support/stallwatch.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

using Manner = FakeSecretService::Manner;

enum class Situation {
    Ready,
    EntryMissing,
    DamagedEntry,
    NoService,
    NoCollection,
    Locked,
    Silent,
    Refusing,
    Forbidden,
    Garbled,
    Nonsense
};

enum class Call { Read, Write, Remove };

/** What each call must say of a situation; ErrorCause::None: it is done. */
struct ExpectedCauses
{
    Situation situation;
    const char *name;
    ErrorCause read;
    ErrorCause write;
    ErrorCause remove;

    [[nodiscard]] ErrorCause of(Call call) const
    {
        if (call == Call::Read)
            return read;
        return call == Call::Write ? write : remove;
    }
};

constexpr ExpectedCauses always(Situation situation, const char *name, ErrorCause cause)
{
    return {situation, name, cause, cause, cause};
}

std::string nameOfCall(Call call)
{
    if (call == Call::Read)
        return "Read";
    return call == Call::Write ? "Write" : "Remove";
}

} // namespace

class KeychainStatesTest : public KeychainFixture, public testing::WithParamInterface<std::tuple<ExpectedCauses, Call>>
{
protected:
    void SetUp() override { m_bus.forgetKeyring(); }
    void TearDown() override
    {
        m_fake.reset();
        m_bus.thawKeyring();
        KeychainFixture::TearDown();
    }

    void bringAbout(Situation situation)
    {
        switch (situation) {
        case Situation::Ready:
            fillKeyring(Keyring::Unlocked);
            break;
        case Situation::EntryMissing:
            ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
            break;
        case Situation::DamagedEntry:
            ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
            ASSERT_TRUE(m_bus.store(KEY, QByteArray("not a token").toBase64(), u"base64"_s));
            break;
        case Situation::NoService:
            m_bus.stopKeyring();
            break;
        case Situation::NoCollection:
            ASSERT_TRUE(m_bus.startKeyring(Keyring::WithoutCollection));
            break;
        case Situation::Locked:
            fillKeyring(Keyring::Locked);
            break;
        case Situation::Silent:
            fillKeyring(Keyring::Unlocked);
            m_bus.freezeKeyring();
            break;
        case Situation::Refusing:
            play(Manner::Refusing);
            break;
        case Situation::Forbidden:
            play(Manner::Forbidden);
            break;
        case Situation::Garbled:
            play(Manner::Garbled);
            break;
        case Situation::Nonsense:
            play(Manner::Nonsense);
            break;
        }
    }

    [[nodiscard]] ErrorCause outcomeOf(Call call, KeychainSecretStore &store)
    {
        if (call == Call::Read)
            return causeOf(waitFor(store.read(KEY)));
        return causeOf(waitFor(call == Call::Write ? store.write(KEY, otherToken()) : store.remove(KEY)));
    }

    [[nodiscard]] KeychainSecretStore &storeFor(Situation situation)
    {
        return situation == Situation::Silent ? m_impatient : m_store;
    }

private:
    void play(Manner manner) { m_fake = std::make_unique<FakeSecretService>(m_bus.address(), manner); }

    std::unique_ptr<FakeSecretService> m_fake;
};

TEST_P(KeychainStatesTest, IsToldForWhatItIsAndNeverHoldsUpTheEventLoop)
{
    const auto &[expected, call] = GetParam();
    constexpr auto longestStall = 100ms;
    // A busy computer may hold up any process once; the keychain would each time.
    constexpr int tries = 3;
    auto stall = longestStall;
    for (int i = 0; i < tries && stall >= longestStall; ++i) {
        TearDown();
        SetUp();
        bringAbout(expected.situation);
        const StallWatch watch;
        EXPECT_EQ(outcomeOf(call, storeFor(expected.situation)), expected.of(call));
        stall = watch.longest();
    }
    EXPECT_LT(stall, longestStall);
}

INSTANTIATE_TEST_SUITE_P(
    All, KeychainStatesTest,
    testing::Combine(
        testing::Values(always(Situation::Ready, "Ready", ErrorCause::None),
                        ExpectedCauses{Situation::EntryMissing, "EntryMissing", ErrorCause::KeychainEntryMissing,
                                       ErrorCause::None, ErrorCause::None},
                        ExpectedCauses{Situation::DamagedEntry, "DamagedEntry", ErrorCause::KeychainDamaged,
                                       ErrorCause::None, ErrorCause::None},
                        always(Situation::NoService, "NoService", ErrorCause::KeychainMissing),
                        ExpectedCauses{Situation::NoCollection, "NoCollection", ErrorCause::KeychainEntryMissing,
                                       ErrorCause::KeychainMissing, ErrorCause::None},
                        always(Situation::Locked, "Locked", ErrorCause::KeychainLocked),
                        always(Situation::Silent, "Silent", ErrorCause::KeychainSilent),
                        always(Situation::Refusing, "Refusing", ErrorCause::KeychainDenied),
                        always(Situation::Forbidden, "Forbidden", ErrorCause::KeychainDenied),
                        always(Situation::Garbled, "Garbled", ErrorCause::KeychainDamaged),
                        always(Situation::Nonsense, "Nonsense", ErrorCause::KeychainDamaged)),
        testing::Values(Call::Read, Call::Write, Call::Remove)),
    [](const auto &each) { return std::get<0>(each.param).name + nameOfCall(std::get<1>(each.param)); });

/** How a keychain stands when a person signs out. */
class SignOutTest : public KeychainStatesTest
{};

TEST_P(SignOutTest, WhereItSaysRemovedTheEntryIsGoneAfterUnlocking)
{
    const auto &[expected, call] = GetParam();
    fillKeyring(Keyring::Unlocked);
    bringAbout(expected.situation);
    const bool removed = waitFor(storeFor(expected.situation).remove(KEY)).hasValue();
    EXPECT_EQ(removed, expected.remove == ErrorCause::None);

    m_bus.thawKeyring();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_EQ(m_bus.lookUp(KEY).isEmpty(), removed);
}

INSTANTIATE_TEST_SUITE_P(
    All, SignOutTest,
    testing::Combine(testing::Values(always(Situation::Ready, "Ready", ErrorCause::None),
                                     always(Situation::DamagedEntry, "DamagedEntry", ErrorCause::None),
                                     always(Situation::NoService, "NoService", ErrorCause::KeychainMissing),
                                     always(Situation::Locked, "Locked", ErrorCause::KeychainLocked),
                                     always(Situation::Silent, "Silent", ErrorCause::KeychainSilent)),
                     testing::Values(Call::Remove)),
    [](const auto &each) { return std::string(std::get<0>(each.param).name); });

} // namespace Clientele::Tests
