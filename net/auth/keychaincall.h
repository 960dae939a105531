// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"
#include "net/auth/keychainprobe.h"

#include <QtCore/QPointer>
#include <qt6keychain/keychain.h>

namespace Clientele {

/** What the calls of one store share; owns those under way. */
class KeychainSession : public QObject
{
public:
    explicit KeychainSession(std::chrono::milliseconds limit)
        : m_limit(limit)
    {}

    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    /** True while a job that was given up is still running; jobs run one by one, so another would wait behind it. */
    [[nodiscard]] bool isBlocked() const { return !m_abandoned.isNull(); }
    void abandon(QKeychain::Job *job) { m_abandoned = job; }

private:
    std::chrono::milliseconds m_limit;
    QPointer<QKeychain::Job> m_abandoned;
};

/**
 * One call on the keychain: steps under one time limit. A QtKeychain job cannot be destroyed while it runs, so it has
 * no parent, deletes itself, and is left alone when the call ends before it.
 */
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

    void readEntry(const Found &found);
    void writeEntry(const QByteArray &value, const Finished &finished);
    void deleteEntry(const Finished &finished);
    void probe(const std::function<void(const KeychainProbe &)> &answered);
    /** For an error of a step: KeychainLocked too when the entry is there but was not found. */
    void fail(QKeychain::Error error);

    [[nodiscard]] bool hasEnded() const { return m_ended; }
    void markEnded();

private:
    void run(QKeychain::Job *job, const std::function<void(QKeychain::Job *)> &finished);
    void proceedAfter(const KeychainProbe &probe);
    void giveUp();

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
