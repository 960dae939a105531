// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainsecretstore.h"

#include "tests/support/printers.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

using Keyring = PrivateBus::Keyring;

constexpr auto SHORT_LIMIT = 300ms;

/** Never destroyed: GLib ends a process whose session bus goes away. */
PrivateBus &privateBus()
{
    static auto *bus = new PrivateBus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address().toUtf8());
    return *bus;
}

const QString KEY = u"/tmp/a profile|https://api.example.com/x|65a0/token"_s;
const QString OTHER_KEY = u"default|https://api.example.com|ünicode ✓/token"_s;

AccessToken someToken()
{
    return *AccessToken::fromBytes("eyJhbGciOiJIUzI1NiJ9.e30.x_-");
}

AccessToken otherToken()
{
    return *AccessToken::fromBytes("another");
}

template <typename T>
ErrorCause causeOf(const Result<T> &result)
{
    EXPECT_FALSE(result);
    EXPECT_TRUE(result || result.error().kind == ErrorKind::Keychain);
    return result ? ErrorCause::None : result.error().cause;
}

} // namespace

class KeychainSecretStoreTest : public testing::Test
{
protected:
    void TearDown() override { m_bus.stopKeyring(); }

    /** A keyring that holds someToken() under KEY, then in @p state. */
    void fillKeyring(Keyring state)
    {
        ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
        ASSERT_TRUE(waitFor(m_store.write(KEY, someToken())));
        ASSERT_TRUE(state == Keyring::Unlocked || m_bus.startKeyring(state));
    }

    PrivateBus &m_bus = privateBus();
    KeychainSecretStore m_store{20s};
    KeychainSecretStore m_impatient{SHORT_LIMIT};
};

TEST_F(KeychainSecretStoreTest, WhatIsWrittenIsReadAgainAndByOthersToo)
{
    fillKeyring(Keyring::Unlocked);

    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
    const auto kept = QJsonDocument::fromJson(QByteArray::fromBase64(m_bus.lookUp(KEY))).object();
    EXPECT_EQ(kept.value("token"_L1).toString().toLatin1(), someToken().bytes());
}

TEST_F(KeychainSecretStoreTest, ALaterTokenReplacesTheFormer)
{
    fillKeyring(Keyring::Unlocked);
    EXPECT_TRUE(waitFor(m_store.write(KEY, otherToken())));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), otherToken());
}

TEST_F(KeychainSecretStoreTest, KeysAreKeptApartAndMayHoldAnyText)
{
    fillKeyring(Keyring::Unlocked);
    EXPECT_EQ(causeOf(waitFor(m_store.read(OTHER_KEY))), ErrorCause::KeychainEntryMissing);
    EXPECT_TRUE(waitFor(m_store.write(OTHER_KEY, otherToken())));
    EXPECT_EQ(*waitFor(m_store.read(OTHER_KEY)), otherToken());
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
    EXPECT_TRUE(waitFor(m_store.remove(OTHER_KEY)));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
}

TEST_F(KeychainSecretStoreTest, TheLongestTokenIsKeptWhole)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    const AccessToken longest = *AccessToken::fromBytes(QByteArray(8192, 'x'));
    EXPECT_TRUE(waitFor(m_store.write(KEY, longest)));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), longest);
}

TEST_F(KeychainSecretStoreTest, ARemovedTokenIsGoneForOthersToo)
{
    fillKeyring(Keyring::Unlocked);
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
    EXPECT_EQ(m_bus.lookUp(KEY), QByteArray());
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainEntryMissing);
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, ATokenPutThereByHandIsRead)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    ASSERT_TRUE(m_bus.store(KEY, someToken().bytes(), u"plaintext"_s));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));

    ASSERT_TRUE(m_bus.store(KEY, otherToken().bytes().toBase64(), u"base64"_s));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), otherToken());
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, AnEntryThatIsNoTokenIsAFailureAndStays)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    ASSERT_TRUE(m_bus.store(KEY, "not a token", u"plaintext"_s));
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainFailed);
    EXPECT_EQ(m_bus.lookUp(KEY), "not a token");
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, AWriteThatReadsBackAsSomethingElseIsNotDone)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    // QtKeychain reads a text entry before a binary one of the same key.
    ASSERT_TRUE(m_bus.store(KEY, otherToken().bytes(), u"plaintext"_s));
    EXPECT_EQ(causeOf(waitFor(m_store.write(KEY, someToken()))), ErrorCause::KeychainFailed);
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, ALockedKeyringIsToldApartFromAMissingEntryAndKeepsItsEntry)
{
    fillKeyring(Keyring::Locked);
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainLocked);
    EXPECT_EQ(causeOf(waitFor(m_store.read(u"never written"_s))), ErrorCause::KeychainEntryMissing);
    EXPECT_EQ(causeOf(waitFor(m_store.write(KEY, otherToken()))), ErrorCause::KeychainLocked);
    EXPECT_EQ(causeOf(waitFor(m_store.remove(KEY))), ErrorCause::KeychainLocked);

    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
}

TEST_F(KeychainSecretStoreTest, WithoutAServiceThereIsNoKeychainUntilOneAppears)
{
    m_bus.stopKeyring();
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainMissing);
    EXPECT_EQ(causeOf(waitFor(m_store.write(KEY, someToken()))), ErrorCause::KeychainMissing);
    EXPECT_EQ(causeOf(waitFor(m_store.remove(KEY))), ErrorCause::KeychainMissing);

    fillKeyring(Keyring::Unlocked);
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
}

TEST_F(KeychainSecretStoreTest, AServiceWithNothingToKeepTokensInKeepsNone)
{
    m_bus.forgetKeyring();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::WithoutCollection));
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainEntryMissing);
    EXPECT_EQ(causeOf(waitFor(m_store.write(KEY, someToken()))), ErrorCause::KeychainMissing);
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, AServiceThatHangsIsGivenUpInTimeAndUsedAgainWhenItAnswers)
{
    fillKeyring(Keyring::Unlocked);
    m_bus.freezeKeyring();
    EXPECT_EQ(causeOf(waitFor(m_impatient.read(KEY), 5s)), ErrorCause::KeychainSilent);
    EXPECT_EQ(causeOf(waitFor(m_impatient.write(KEY, otherToken()), 5s)), ErrorCause::KeychainSilent);
    EXPECT_EQ(causeOf(waitFor(m_impatient.remove(KEY), 5s)), ErrorCause::KeychainSilent);

    m_bus.thawKeyring();
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
}

TEST_F(KeychainSecretStoreTest, TheEventLoopIsNotHeldUpWhileTheServiceHangs)
{
    fillKeyring(Keyring::Unlocked);
    m_bus.freezeKeyring();
    KeychainSecretStore store(1s);
    qint64 longestGap = 0;
    QElapsedTimer sinceTick;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] { longestGap = std::max(longestGap, sinceTick.restart()); });
    sinceTick.start();
    ticks.start(5);
    EXPECT_EQ(causeOf(waitFor(store.read(KEY))), ErrorCause::KeychainSilent);
    EXPECT_LT(longestGap, 500);
    m_bus.thawKeyring();
}

TEST_F(KeychainSecretStoreTest, JobsThatHangHalfwayAreLeftAloneAndTheirLateAnswersChangeNothing)
{
    fillKeyring(Keyring::Unlocked);
    auto store = std::make_unique<KeychainSecretStore>(SHORT_LIMIT);
    QList<Answer<AccessToken>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(store->read(KEY));
    ASSERT_TRUE(waitUntil([&] { return answers.constFirst().isFinished(); }));
    m_bus.freezeKeyring();
    for (const auto &answer : std::as_const(answers)) {
        const auto result = waitFor(answer);
        EXPECT_TRUE(result || causeOf(result) == ErrorCause::KeychainSilent);
    }
    EXPECT_EQ(causeOf(waitFor(store->read(KEY))), ErrorCause::KeychainSilent);
    store.reset();

    m_bus.thawKeyring();
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
}

TEST_F(KeychainSecretStoreTest, CallsEndOnceWhenTheStoreDiesFirst)
{
    fillKeyring(Keyring::Unlocked);
    auto store = std::make_unique<KeychainSecretStore>();
    const auto read = store->read(KEY);
    const auto written = store->write(OTHER_KEY, otherToken());
    const auto removed = store->remove(OTHER_KEY);
    store.reset();
    EXPECT_EQ(causeOf(waitFor(read)), ErrorCause::Cancelled);
    EXPECT_EQ(causeOf(waitFor(written)), ErrorCause::Cancelled);
    EXPECT_EQ(causeOf(waitFor(removed)), ErrorCause::Cancelled);
}

TEST_F(KeychainSecretStoreTest, ManyCallsAtOnceAreEachAnswered)
{
    fillKeyring(Keyring::Unlocked);
    QList<Answer<AccessToken>> answers;
    for (int i = 0; i < 10; ++i)
        answers.append(m_store.read(KEY));
    for (const auto &answer : std::as_const(answers))
        EXPECT_EQ(*waitFor(answer), someToken());
}

} // namespace Clientele::Tests
