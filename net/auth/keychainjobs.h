// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <qt6keychain/keychain.h>

#include <functional>

namespace Clientele {

/** What all entries are filed under. */
[[nodiscard]] QString keychainService();

/** libsecret keeps a session with one service for the whole process; @p owner is the one to be used from here on. */
void useSecretServiceOf(const QString &owner);

/**
 * A QtKeychain job cannot be destroyed while it runs: it reads itself when the service answers. So jobs have no parent
 * and delete themselves, and @p finished is not called once @p context is gone. Never with the plain-text fallback.
 */
void startJob(QKeychain::Job *job, const QString &key, QObject *context,
              const std::function<void(QKeychain::Job *)> &finished);

/** What a read job found. */
[[nodiscard]] QByteArray valueOf(const QKeychain::Job *job);

} // namespace Clientele
