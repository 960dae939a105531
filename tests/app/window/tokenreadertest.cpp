// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/tokenreader.h"

#include "net/auth/memorysecretstore.h"
#include "tests/net/auth/keychainfixture.h"
#include "tests/support/fakecalls.h"
#include "tests/support/printers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

/** A keychain whose other end is the test. */
class FakeSecretStore final : public SecretStore
{
public:
    [[nodiscard]] Answer<AccessToken> read(const QString &) override { return calls.begin(); }
    [[nodiscard]] Answer<AccessToken> readExpected(const QString &) override
    {
        ++expectedReads;
        return calls.begin();
    }
    [[nodiscard]] Answer<Done> write(const QString &, const AccessToken &) override
    {
        return readyAnswer<Done>(Done{});
    }
    [[nodiscard]] Answer<Done> remove(const QString &) override { return readyAnswer<Done>(Done{}); }
    void setLateAnswer(const LateAnswer &answer) override { lateAnswer = answer; }

    FakeCalls<AccessToken> calls;
    int expectedReads = 0;
    LateAnswer lateAnswer;
};

/** What a reader told. */
class Told : public QObject
{
public:
    explicit Told(TokenReader &reader)
    {
        connect(&reader, &TokenReader::found, this, [this](const AccessToken &token) { tokens.append(token); });
        connect(&reader, &TokenReader::failed, this, [this](const Error &error) { causes.append(error.cause); });
    }

    QList<AccessToken> tokens;
    QList<ErrorCause> causes;
};

Error keychainFailure(ErrorCause cause)
{
    return {.kind = ErrorKind::Keychain, .cause = cause};
}

} // namespace

class TokenReaderTest : public testing::Test
{
protected:
    /** Answers the oldest read once it was asked. */
    void answer(const Result<AccessToken> &token)
    {
        ASSERT_TRUE(waitUntil([this] { return m_keychain.calls.pending() > 0; }));
        m_keychain.calls.answer(token);
    }

    MemorySecretStore m_session;
    FakeSecretStore m_keychain;
    TokenReader m_reader{m_session, m_keychain, {1ms, 2ms, 3ms}};
    Told m_told{m_reader};
};

TEST_F(TokenReaderTest, ATokenOfThisSessionIsFoundWithoutTheKeychain)
{
    ASSERT_TRUE(waitFor(m_session.write(KEY, someToken())));
    m_reader.read(KEY);
    ASSERT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
    EXPECT_EQ(m_told.tokens, QList{someToken()});
    EXPECT_EQ(m_keychain.calls.count(), 0);
}

TEST_F(TokenReaderTest, AKeychainThatIsNotThereIsTriedThreeTimesMoreAndToldOnce)
{
    m_reader.read(KEY);
    for (int i = 0; i < 4; ++i)
        answer(keychainFailure(ErrorCause::KeychainMissing));
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    EXPECT_FALSE(waitUntil([this] { return m_keychain.calls.pending() > 0; }, 50ms));
    EXPECT_EQ(m_told.causes, QList{ErrorCause::KeychainMissing});
}

TEST_F(TokenReaderTest, ATokenThatALaterTryFindsIsTold)
{
    m_reader.read(KEY);
    answer(keychainFailure(ErrorCause::KeychainSilent));
    answer(keychainFailure(ErrorCause::KeychainMissing));
    answer(someToken());
    ASSERT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
    EXPECT_EQ(m_told.tokens, QList{someToken()});
    EXPECT_EQ(m_told.causes, (QList{ErrorCause::KeychainSilent, ErrorCause::KeychainMissing}));
}

TEST_F(TokenReaderTest, WhatAsksAPersonIsTriedAgainOnlyWhenAPersonSaysSo)
{
    for (const ErrorCause cause : {ErrorCause::KeychainLocked, ErrorCause::KeychainDenied}) {
        m_told.causes.clear();
        m_reader.read(KEY);
        answer(keychainFailure(cause));
        ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
        m_reader.retryQuietly();
        EXPECT_FALSE(waitUntil([this] { return m_keychain.calls.pending() > 0; }, 50ms));

        m_reader.retryNow();
        answer(keychainFailure(cause));
        ASSERT_TRUE(waitUntil([this] { return m_told.causes.size() > 1; }))
            << "who pressed the button waits for an answer, and be it the same";
        EXPECT_EQ(m_told.causes, (QList{cause, cause}));
    }
}

TEST_F(TokenReaderTest, ALookAtTheWindowTriesAgainWhatMayHaveStartedMeanwhile)
{
    m_reader.read(KEY);
    for (int i = 0; i < 4; ++i)
        answer(keychainFailure(ErrorCause::KeychainMissing));
    ASSERT_TRUE(waitUntil([this] { return m_keychain.calls.pending() == 0; }));
    EXPECT_FALSE(waitUntil([this] { return m_keychain.calls.pending() > 0; }, 50ms));
    m_reader.retryQuietly();
    m_reader.retryQuietly();
    answer(someToken());
    ASSERT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
    EXPECT_EQ(m_keychain.calls.count(), 5);
    m_reader.retryNow();
    EXPECT_FALSE(waitUntil([this] { return m_keychain.calls.pending() > 0; }, 50ms)) << "it was found";
}

TEST_F(TokenReaderTest, ALateAnswerIsTakenOnceAndOnlyForWhatIsLookedFor)
{
    m_reader.read(KEY);
    answer(keychainFailure(ErrorCause::KeychainLocked));
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    m_keychain.lateAnswer(u"another"_s, otherToken());
    EXPECT_TRUE(m_told.tokens.isEmpty());
    m_keychain.lateAnswer(KEY, someToken());
    m_keychain.lateAnswer(KEY, someToken());
    EXPECT_EQ(m_told.tokens, QList{someToken()});
}

TEST_F(TokenReaderTest, NothingIsToldOfWhatIsNoLongerLookedFor)
{
    m_reader.read(u"former"_s);
    ASSERT_TRUE(waitUntil([this] { return m_keychain.calls.pending() > 0; }));
    m_reader.read(KEY, true);
    answer(otherToken());
    answer(keychainFailure(ErrorCause::KeychainLocked));
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    EXPECT_TRUE(m_told.tokens.isEmpty());
    EXPECT_EQ(m_keychain.expectedReads, 1);

    m_reader.stop();
    m_keychain.lateAnswer(KEY, someToken());
    m_reader.retryNow();
    EXPECT_FALSE(waitUntil([this] { return !m_told.tokens.isEmpty() || m_keychain.calls.pending() > 0; }, 50ms));
}

/** The same on a private bus with a real keyring. */
class TokenReaderOnBusTest : public KeychainFixture
{
protected:
    MemorySecretStore m_session;
    TokenReader m_reader{m_session, m_impatient, {100ms, 200ms, 15s}};
    Told m_told{m_reader};
};

TEST_F(TokenReaderOnBusTest, AServiceThatStartsLaterIsUsedWithoutAnybodyDoingAnything)
{
    fillKeyring(Keyring::Unlocked);
    m_bus.stopKeyring();
    m_reader.read(KEY, true);
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
    EXPECT_EQ(m_told.tokens, QList{someToken()});
    EXPECT_EQ(m_told.causes, QList{ErrorCause::KeychainMissing});
}

TEST_F(TokenReaderOnBusTest, AServiceThatHangsForAWhileIsUsedOnceItAnswers)
{
    fillKeyring(Keyring::Unlocked);
    m_bus.freezeKeyring();
    m_reader.read(KEY, true);
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    EXPECT_EQ(m_told.causes, QList{ErrorCause::KeychainSilent});
    m_bus.thawKeyring();
    EXPECT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
    EXPECT_EQ(m_told.tokens, QList{someToken()});
}

TEST_F(TokenReaderOnBusTest, ALockedKeyringIsToldAndReadOnceItIsUnlocked)
{
    fillKeyring(Keyring::Locked);
    m_reader.read(KEY, true);
    ASSERT_TRUE(waitUntil([this] { return !m_told.causes.isEmpty(); }));
    EXPECT_EQ(m_told.causes, QList{ErrorCause::KeychainLocked});
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    m_reader.retryNow();
    EXPECT_TRUE(waitUntil([this] { return !m_told.tokens.isEmpty(); }));
}

} // namespace Clientele::Tests
