// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/secretstore.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace Clientele {

/**
 * Finds the token of one workspace, however long its keychain takes: in memory first, then in the keychain. A keychain
 * that is not there or does not answer may still be starting, so it is tried again by itself; one that is locked or
 * says no asks a person for something each time, so that waits for retryNow(). GUI thread.
 */
class TokenReader : public QObject
{
    Q_OBJECT

public:
    using Delays = QList<std::chrono::milliseconds>;

    /** Both stores are used for as long as the reader lives, and the late answers of @p keychain are its alone. */
    TokenReader(SecretStore &session, SecretStore &keychain, Delays delays = usualDelays());
    ~TokenReader() override;

    /** 2 s, 10 s and 60 s after a failure. */
    [[nodiscard]] static Delays usualDelays();

    /** Looks for the token under @p key; another one is no longer looked for. @p expected: it was put there once. */
    void read(const QString &key, bool expected = false);
    /** No signal comes of what was read so far. */
    void stop();

public Q_SLOTS:
    /** A person asked for it. Nothing when a token was found, or is just being read. */
    void retryNow();
    /** The window is looked at again; nothing when that could have a person asked for a password. */
    void retryQuietly();

Q_SIGNALS:
    /** Once for a read(), also after failed(). */
    void found(const Clientele::AccessToken &token);
    /** At the first failure after read() and retryNow(), and when a later one is of another cause. */
    void failed(const Clientele::Error &error);

private:
    void readAny();
    void readKeychain();
    void finish(const Result<AccessToken> &token);
    void noteFailure(const Error &error);
    void tryAnew(bool tells);
    [[nodiscard]] bool mayComeByItself() const;

    SecretStore &m_session;
    SecretStore &m_keychain;
    Delays m_delays;
    QTimer m_retry;
    QString m_key;
    bool m_expected = false;
    /** Between read() and found() or stop(). */
    bool m_looking = false;
    /** A call is under way. */
    bool m_reading = false;
    qsizetype m_retries = 0;
    /** Counts read() and stop(), so that answers to former ones are known as such. */
    int m_round = 0;
    std::optional<ErrorCause> m_failure;
    /** A person waits to hear of the next failure. */
    bool m_tells = false;
};

} // namespace Clientele
