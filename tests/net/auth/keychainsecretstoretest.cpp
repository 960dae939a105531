// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/auth/keychainfixture.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <qt6keychain/keychain.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

const QString OTHER_KEY = u"default|https://api.example.com|ünicode ✓/token"_s;

/** Forms a key may take: what profiles, base URLs and workspace ids are made of, and what D-Bus and files dislike. */
QStringList keyForms()
{
    QStringList forms{u""_s,        u" "_s,       u"/"_s,      u"|"_s,      u"%"_s,    u"%00"_s,  u"a b"_s,
                      u"a\tb"_s,    u"a\nb"_s,    u"a\rb"_s,   u"a\\b"_s,   u"a\"b"_s, u"a'b"_s,  u"a;b"_s,
                      u"a=b"_s,     u"a,b"_s,     u"[a]"_s,    u"{a}"_s,    u"<a>"_s,  u"a&b"_s,  u"ä"_s,
                      u"a\u0308"_s, u"Å"_s,       u"ß"_s,      u"Привет"_s, u"中文"_s, u"عربي"_s, u"😀"_s,
                      u"\u202Ea"_s, u"\uFEFFa"_s, u"\u0001"_s, u"\u007F"_s, u"*"_s,    u"?"_s,    u"--help"_s,
                      u"$HOME"_s,   u"../../x"_s, u"A"_s,      u"a"_s};
    constexpr qsizetype longest = 4096;
    forms.append(QString(longest, u'k'));
    return forms;
}

/** Past what a token may be. */
bool putByQtKeychain(const QByteArray &value)
{
    auto *job = new QKeychain::WritePasswordJob(u"app.clientele.Clientele"_s);
    job->setKey(KEY);
    job->setBinaryData(value);
    std::optional<QKeychain::Error> error;
    QObject::connect(job, &QKeychain::Job::finished, job, [&error, job] { error = job->error(); });
    job->start();
    return waitUntil([&error] { return error.has_value(); }) && *error == QKeychain::NoError;
}

} // namespace

using KeychainSecretStoreTest = KeychainFixture;

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

TEST_F(KeychainSecretStoreTest, TokensOfAnyLengthAreKeptWhole)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    for (const qsizetype size : {1, 2000, 2560, 2561, 8192}) {
        const AccessToken token = *AccessToken::fromBytes(QByteArray(size, 'x'));
        EXPECT_TRUE(waitFor(m_store.write(KEY, token))) << size;
        EXPECT_EQ(*waitFor(m_store.read(KEY)), token) << size;
    }
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, AnEntryThatIsTooLongIsRefusedAndStays)
{
    fillKeyring(Keyring::Unlocked);
    for (const qsizetype size : {8193, 10000, 65536}) {
        const QByteArray value(size, 'x');
        ASSERT_TRUE(putByQtKeychain(value));
        EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainDamaged) << size;
        EXPECT_TRUE(QByteArray::fromBase64(m_bus.lookUp(KEY)) == value) << size;
    }
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, NoFormOfKeyMeetsTheEntryOfAnother)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    const QStringList forms = keyForms();
    ASSERT_EQ(forms.size(), 40);
    const auto tokenOf = [](qsizetype i) { return *AccessToken::fromBytes("token" + QByteArray::number(i)); };
    for (qsizetype i = 0; i < forms.size(); ++i)
        EXPECT_TRUE(waitFor(m_store.write(forms.at(i), tokenOf(i)))) << i;
    for (qsizetype i = 0; i < forms.size(); ++i)
        EXPECT_EQ(*waitFor(m_store.read(forms.at(i))), tokenOf(i)) << i;
    for (qsizetype i = 0; i < forms.size(); ++i)
        EXPECT_TRUE(waitFor(m_store.remove(forms.at(i)))) << i;
}

TEST_F(KeychainSecretStoreTest, AKeyThatWouldBeChangedOnTheWayIsRefused)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    const QStringList keys{u"a"_s + QChar(QChar::Null) + u'b', QString(QChar(0xD800)), u"a"_s + QChar(0xDC00)};
    for (const QString &key : keys) {
        EXPECT_EQ(causeOf(waitFor(m_store.write(key, someToken()))), ErrorCause::KeychainFailed);
        EXPECT_EQ(causeOf(waitFor(m_store.read(key))), ErrorCause::KeychainFailed);
        EXPECT_EQ(causeOf(waitFor(m_store.remove(key))), ErrorCause::KeychainFailed);
    }
}

TEST_F(KeychainSecretStoreTest, AnEntryOfALaterVersionIsDamagedAndStays)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    const QByteArray later = R"({"token":"abc","v":2})";
    ASSERT_TRUE(m_bus.store(KEY, later.toBase64(), u"base64"_s));
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainDamaged);
    EXPECT_EQ(m_bus.lookUp(KEY), later.toBase64());
    EXPECT_TRUE(waitFor(m_store.remove(KEY)));
}

TEST_F(KeychainSecretStoreTest, AnEntryThatIsNotOfQtKeychainsMakingIsDamagedAndStays)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    ASSERT_TRUE(m_bus.store(KEY, someToken().bytes(), u"else"_s));
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainDamaged);
    EXPECT_EQ(m_bus.lookUp(KEY), someToken().bytes());
    m_bus.forgetKeyring();
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

TEST_F(KeychainSecretStoreTest, AnEntryThatIsNoTokenIsDamagedAndStays)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    ASSERT_TRUE(m_bus.store(KEY, "not a token", u"plaintext"_s));
    EXPECT_EQ(causeOf(waitFor(m_store.read(KEY))), ErrorCause::KeychainDamaged);
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
    EXPECT_EQ(causeOf(waitFor(m_store.readExpected(u"never written"_s))), ErrorCause::KeychainEntryMissing);
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

TEST_F(KeychainSecretStoreTest, ATokenFoundAfterTheReadWasGivenUpIsStillTold)
{
    fillKeyring(Keyring::Unlocked);
    QList<std::pair<QString, AccessToken>> late;
    m_impatient.setLateAnswer(
        [&](const QString &key, const AccessToken &token) { late.append(std::pair(key, token)); });
    m_bus.freezeKeyring();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(causeOf(waitFor(m_impatient.read(KEY), 5s)), ErrorCause::KeychainSilent);
    EXPECT_TRUE(late.isEmpty());

    m_bus.thawKeyring();
    EXPECT_TRUE(waitUntil([&] { return !late.isEmpty(); }));
    EXPECT_EQ(*waitFor(m_store.read(KEY)), someToken());
    EXPECT_EQ(late, QList{std::pair(KEY, someToken())}) << "once, however often it was asked for";
}

TEST_F(KeychainSecretStoreTest, NobodyIsToldLateOfWhatIsNotThere)
{
    fillKeyring(Keyring::Unlocked);
    int late = 0;
    m_impatient.setLateAnswer([&](const QString &, const AccessToken &) { ++late; });
    m_bus.freezeKeyring();
    EXPECT_EQ(causeOf(waitFor(m_impatient.read(OTHER_KEY), 5s)), ErrorCause::KeychainSilent);
    m_bus.thawKeyring();
    EXPECT_EQ(causeOf(waitFor(m_store.read(OTHER_KEY))), ErrorCause::KeychainEntryMissing);
    EXPECT_EQ(late, 0);
}

} // namespace Clientele::Tests
