// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"
#include "net/auth/keychainprobe.h"
#include "net/auth/keychainsession.h"

#include <QtCore/QPointer>
#include <qt6keychain/keychain.h>

namespace Clientele {

/** One call on the keychain: steps under one time limit, of which the last is left alone when that is over. */
class KeychainSteps : public QObject
{
public:
    KeychainSteps(KeychainSession &session, QString key);

    /** Asks whether the keychain answers, then proceeds or fails. */
    void begin();

protected:
    using Finished = std::function<void(QKeychain::Error)>;
    using Found = std::function<void(QKeychain::Error, const QByteArray &)>;

    virtual void proceed(KeychainProbe::Entry entry) = 0;
    virtual void fail(ErrorCause cause) = 0;
    /** The call is about to fail for want of an answer; @p running: the job that did not finish, or null. */
    virtual void noteGivenUp(QKeychain::Job *running) { Q_UNUSED(running) }

    void readEntry(const Found &found);
    void writeEntry(const QByteArray &value, const Finished &finished);
    void deleteEntry(const Finished &finished);
    void probe(const KeychainProbed &answered);
    /** For an error of a step; finds out first what it means. */
    void fail(QKeychain::Error error);

    [[nodiscard]] KeychainSession &session() const { return m_session; }
    [[nodiscard]] const QString &key() const { return m_key; }
    /** False where the keychain cannot say whether it has the entry while it is locked. */
    [[nodiscard]] bool knowsEntry() const { return m_entry != KeychainProbe::Entry::Unknown; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    void markEnded();

private:
    void run(QKeychain::Job *job, const std::function<void(QKeychain::Job *)> &finished);
    void proceedAfter(const KeychainProbe &probe);
    void giveUp();
    [[nodiscard]] KeychainProbed unlessEnded(const KeychainProbed &answered) const;

    KeychainSession &m_session;
    QString m_key;
    KeychainProbe::Entry m_entry = KeychainProbe::Entry::Unknown;
    QPointer<QKeychain::Job> m_running;
    bool m_ended = false;
};

/** The part of a call that knows what it answers with; ends exactly once, at the latest when it is destroyed. */
template <typename T>
class KeychainCall : public KeychainSteps
{
public:
    ~KeychainCall() override
    {
        if (!hasEnded())
            end(keychainError(ErrorCause::Cancelled));
    }

    [[nodiscard]] Answer<T> start()
    {
        m_promise.start();
        begin();
        return m_promise.future();
    }

protected:
    using KeychainSteps::fail;
    using KeychainSteps::KeychainSteps;

    [[nodiscard]] static Error keychainError(ErrorCause cause) { return {.kind = ErrorKind::Keychain, .cause = cause}; }
    void fail(ErrorCause cause) override { end(keychainError(cause)); }
    void end(Result<T> result)
    {
        markEnded();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
};

} // namespace Clientele
