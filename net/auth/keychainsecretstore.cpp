// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainsecretstore.h"

#include "net/auth/keychaincall.h"
#include "net/auth/storedtoken.h"

namespace Clientele {

namespace {

class ReadCall final : public KeychainCall<AccessToken>
{
public:
    /** @p expected: the entry was written once. */
    ReadCall(KeychainSession &session, const QString &key, bool expected)
        : KeychainCall(session, key)
        , m_expected(expected)
    {}

private:
    void noteGivenUp(QKeychain::Job *running) override { session().awaitLateAnswer(key(), running); }

    using KeychainCall::fail;
    void fail(ErrorCause cause) override
    {
        const bool mayBeLocked = cause == ErrorCause::KeychainEntryMissing && m_expected && !knowsEntry();
        KeychainCall::fail(mayBeLocked ? ErrorCause::KeychainLocked : cause);
    }

    void proceed(KeychainProbe::Entry entry) override
    {
        if (entry == KeychainProbe::Entry::Absent)
            fail(ErrorCause::KeychainEntryMissing);
        else
            readEntry([this](QKeychain::Error error, const QByteArray &value) { finish(error, value); });
    }

    void finish(QKeychain::Error error, const QByteArray &value)
    {
        if (error != QKeychain::NoError) {
            fail(error);
            return;
        }
        // An empty value is what a removal leaves behind that could not be finished.
        if (value.isEmpty()) {
            fail(ErrorCause::KeychainEntryMissing);
            return;
        }
        const auto token = decodeStoredToken(value);
        end(token ? Result<AccessToken>(*token) : keychainError(ErrorCause::KeychainDamaged));
    }

    bool m_expected;
};

class WriteCall final : public KeychainCall<Done>
{
public:
    WriteCall(KeychainSession &session, const QString &key, const AccessToken &token)
        : KeychainCall(session, key)
        , m_value(encodeStoredToken(token))
    {}

private:
    void proceed(KeychainProbe::Entry) override
    {
        writeEntry(m_value, [this](QKeychain::Error error) {
            if (error == QKeychain::NoError)
                readBack();
            else
                fail(error);
        });
    }

    void readBack()
    {
        readEntry([this](QKeychain::Error error, const QByteArray &value) {
            if (error == QKeychain::NoError && value == m_value)
                end(Done{});
            else
                fail(ErrorCause::KeychainFailed);
        });
    }

    QByteArray m_value;
};

/** Deleting reports success on a locked keychain and deletes nothing; writing fails honestly, so that comes first. */
class RemoveCall final : public KeychainCall<Done>
{
public:
    using KeychainCall::KeychainCall;

private:
    void proceed(KeychainProbe::Entry entry) override
    {
        if (entry == KeychainProbe::Entry::Absent) {
            end(Done{});
            return;
        }
        writeEntry({}, [this](QKeychain::Error error) {
            if (error == QKeychain::NoError)
                deleteEmptied();
            else
                fail(error);
        });
    }

    void deleteEmptied()
    {
        deleteEntry([this](QKeychain::Error error) {
            if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
                proveGone();
            else
                fail(error);
        });
    }

    void proveGone()
    {
        readEntry([this](QKeychain::Error error, const QByteArray &) {
            if (error != QKeychain::EntryNotFound)
                fail(ErrorCause::KeychainFailed);
            else
                probe([this](const KeychainProbe &after) { finish(after); });
        });
    }

    void finish(const KeychainProbe &after)
    {
        const bool listed =
            after.entry == KeychainProbe::Entry::Readable || after.entry == KeychainProbe::Entry::Locked;
        if (after.service != KeychainProbe::Service::Answers || listed)
            fail(ErrorCause::KeychainFailed);
        else
            end(Done{});
    }
};

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit)
    : m_session(std::make_unique<KeychainSession>(limit))
{}

KeychainSecretStore::~KeychainSecretStore() = default;

Answer<AccessToken> KeychainSecretStore::read(const QString &key)
{
    return (new ReadCall(*m_session, key, false))->start();
}

Answer<AccessToken> KeychainSecretStore::readExpected(const QString &key)
{
    return (new ReadCall(*m_session, key, true))->start();
}

Answer<Done> KeychainSecretStore::write(const QString &key, const AccessToken &token)
{
    return (new WriteCall(*m_session, key, token))->start();
}

Answer<Done> KeychainSecretStore::remove(const QString &key)
{
    return (new RemoveCall(*m_session, key))->start();
}

void KeychainSecretStore::setLateAnswer(const LateAnswer &lateAnswer)
{
    m_session->setLateAnswer(lateAnswer);
}

} // namespace Clientele
