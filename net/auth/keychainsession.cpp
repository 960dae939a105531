// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainsession.h"

#include "net/auth/lateread.h"

namespace Clientele {

KeychainSession::KeychainSession(std::chrono::milliseconds limit)
    : m_limit(limit)
{}

KeychainSession::~KeychainSession() = default;

void KeychainSession::awaitLateAnswer(const QString &key, QKeychain::Job *running)
{
    if (m_lateAnswer && m_lateReads.value(key).isNull())
        m_lateReads.insert(key, new LateRead(*this, key, running));
}

void KeychainSession::tellLateAnswer(const QString &key, const AccessToken &token) const
{
    if (m_lateAnswer)
        m_lateAnswer(key, token);
}

} // namespace Clientele
