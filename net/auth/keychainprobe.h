// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>

namespace Clientele {

/** What the keychain service said of one entry before QtKeychain is asked for it. */
struct KeychainProbe
{
    enum class Service { Answers, Missing, Silent };
    enum class Entry { Unknown, Absent, Readable, Locked };

    Service service = Service::Missing;
    /** Unknown where the service cannot list entries (KWallet). */
    Entry entry = Entry::Unknown;
    /** The unique bus name of the Secret Service that answered; another one when it was started anew. */
    QString owner = {};
};

/**
 * Asks, without blocking, the service QtKeychain would use. One call to the service itself answers everything at once:
 * whether it is there or can be started by the bus, whether it answers, and whether the entry exists and is locked,
 * which QtKeychain reports as "not found". @p answered is not called once @p context is gone.
 */
void probeKeychain(const QString &service, const QString &key, std::chrono::milliseconds limit, QObject *context,
                   std::function<void(const KeychainProbe &)> answered);

} // namespace Clientele
