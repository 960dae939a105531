// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/secretstore.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace Clientele {

class LateRead;

/** What the calls of one store share; owns those under way. */
class KeychainSession : public QObject
{
public:
    explicit KeychainSession(std::chrono::milliseconds limit);
    ~KeychainSession() override;

    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    /** True while a job that was given up is still running; jobs run one by one, so another would wait behind it. */
    [[nodiscard]] bool isBlocked() const { return !m_abandoned.isNull(); }
    void abandon(QKeychain::Job *job) { m_abandoned = job; }

    void setLateAnswer(SecretStore::LateAnswer lateAnswer) { m_lateAnswer = std::move(lateAnswer); }
    /** Listens on for the answer to a read that was given up; @p running: its job, if it came to that. */
    void awaitLateAnswer(const QString &key, QKeychain::Job *running);
    void tellLateAnswer(const QString &key, const AccessToken &token) const;

private:
    std::chrono::milliseconds m_limit;
    QPointer<QKeychain::Job> m_abandoned;
    SecretStore::LateAnswer m_lateAnswer;
    /** One a key, however often it is asked for while the service hangs. */
    QHash<QString, QPointer<LateRead>> m_lateReads;
};

} // namespace Clientele
