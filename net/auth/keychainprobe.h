// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace Clientele {

/** What the keychain service said of one entry before QtKeychain is asked for it. */
struct KeychainProbe
{
    enum class Service {
        Answers,
        Missing,
        Silent,
        Denied, ///< The bus does not let this program speak with it.
        Damaged ///< It answers what no Secret Service answers.
    };
    enum class Entry { Unknown, Absent, Readable, Locked };
    /** Where new entries go. */
    enum class Collection { Unknown, Missing, Locked, Unlocked };

    Service service = Service::Missing;
    /** Unknown where the service cannot list entries (KWallet). */
    Entry entry = Entry::Unknown;
    /** Only of probeAfterFailure(). */
    Collection collection = Collection::Unknown;
    /** The unique bus name of the Secret Service that answered; another one when it was started anew. */
    QString owner = {};
};

using KeychainProbed = std::function<void(const KeychainProbe &)>;

/**
 * Asks, without blocking, the service QtKeychain would use. One call to the service itself answers everything at once:
 * whether it is there or can be started by the bus, whether it answers, and whether the entry exists and is locked,
 * which QtKeychain reports as "not found". There is no limit of time. @p answered is not called once @p context is
 * gone.
 */
void probeKeychain(const QString &service, const QString &key, QObject *context, const KeychainProbed &answered);

/** The same with one question more, as QtKeychain has one error for everything: how new entries are kept. */
void probeAfterFailure(const QString &service, const QString &key, QObject *context, const KeychainProbed &answered);

} // namespace Clientele
