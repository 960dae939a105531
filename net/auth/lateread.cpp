// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/lateread.h"

#include "net/auth/keychainjobs.h"
#include "net/auth/keychainsession.h"
#include "net/auth/storedtoken.h"

namespace Clientele {

LateRead::LateRead(KeychainSession &session, QString key, QKeychain::Job *running)
    : QObject(&session)
    , m_session(session)
    , m_key(std::move(key))
{
    if (running)
        connect(running, &QKeychain::Job::finished, this, &LateRead::finish);
    else
        probeKeychain(keychainService(), m_key, this, [this](const KeychainProbe &probe) { readAfter(probe); });
}

/** Only what can be read as it is: what is locked would have a person asked for a password out of the blue. */
void LateRead::readAfter(const KeychainProbe &probe)
{
    if (probe.entry != KeychainProbe::Entry::Readable) {
        deleteLater();
        return;
    }
    useSecretServiceOf(probe.owner);
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    m_session.abandon(job);
    startJob(job, m_key, this, [this](const QKeychain::Job *ended) { finish(ended); });
}

void LateRead::finish(const QKeychain::Job *job)
{
    deleteLater();
    const auto token = job->error() == QKeychain::NoError ? decodeStoredToken(valueOf(job)) : std::nullopt;
    if (token)
        m_session.tellLateAnswer(m_key, *token);
}

} // namespace Clientele
