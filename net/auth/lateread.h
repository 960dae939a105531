// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/auth/keychainprobe.h"

#include <qt6keychain/keychain.h>

namespace Clientele {

class KeychainSession;

/**
 * What is left of a read that was given up: waits, as long as it takes and without asking anybody anything, for the
 * service to answer, and tells the session the token. Deletes itself.
 */
class LateRead : public QObject
{
public:
    /** @p running: the job of that read; null when the service had not answered before it. */
    LateRead(KeychainSession &session, QString key, QKeychain::Job *running);

private:
    void readAfter(const KeychainProbe &probe);
    void finish(const QKeychain::Job *job);

    KeychainSession &m_session;
    QString m_key;
};

} // namespace Clientele
