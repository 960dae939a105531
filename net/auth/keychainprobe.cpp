// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainprobe.h"

#include <QtCore/QMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using Answered = std::function<void(const KeychainProbe &)>;

KeychainProbe probeOfError(const QDBusError &error)
{
    const bool silent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
                        || error.type() == QDBusError::TimedOut;
    return {.service = silent ? KeychainProbe::Service::Silent : KeychainProbe::Service::Missing};
}

/** QtKeychain prefers KWallet in a KDE session and waits for it in the event loop, so it must be known to answer. */
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE") || qgetenv("DESKTOP_SESSION").startsWith("kde")
           || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

void call(const QDBusMessage &message, std::chrono::milliseconds limit, QObject *context,
          const std::function<void(const QDBusPendingCall &)> &answered)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(limit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answered](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        answered(*ended);
    });
}

/** https://specifications.freedesktop.org/secret-service/, and the attributes QtKeychain gives its entries. */
QDBusMessage searchMessage(const QString &service, const QString &key)
{
    static const QMetaType registered = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(registered)
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    message.setArguments({QVariant::fromValue(Attributes{{u"user"_s, key}, {u"server"_s, service}})});
    return message;
}

KeychainProbe probeOfSearch(const QDBusPendingReply<Paths, Paths> &reply)
{
    if (reply.isError())
        return probeOfError(reply.error());
    KeychainProbe probe{.service = KeychainProbe::Service::Answers,
                        .entry = KeychainProbe::Entry::Absent,
                        .owner = reply.reply().service()};
    if (!reply.argumentAt<0>().isEmpty())
        probe.entry = KeychainProbe::Entry::Readable;
    else if (!reply.argumentAt<1>().isEmpty())
        probe.entry = KeychainProbe::Entry::Locked;
    return probe;
}

void askSecretService(const QString &service, const QString &key, std::chrono::milliseconds limit, QObject *context,
                      const Answered &answered)
{
    call(searchMessage(service, key), limit, context,
         [answered](const QDBusPendingCall &ended) { answered(probeOfSearch(ended)); });
}

void askWallet(std::chrono::milliseconds limit, QObject *context, const Answered &answered)
{
    const auto message = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                        u"org.kde.KWallet"_s, u"networkWallet"_s);
    call(message, limit, context, [answered](const QDBusPendingCall &ended) {
        answered(ended.isError() ? probeOfError(ended.error())
                                 : KeychainProbe{.service = KeychainProbe::Service::Answers});
    });
}

} // namespace

void probeKeychain(const QString &service, const QString &key, std::chrono::milliseconds limit, QObject *context,
                   std::function<void(const KeychainProbe &)> answered)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answered({.service = KeychainProbe::Service::Missing});
        return;
    }
    if (!isKdeSession()) {
        askSecretService(service, key, limit, context, answered);
        return;
    }
    askWallet(limit, context, [=, answered = std::move(answered)](const KeychainProbe &wallet) {
        if (wallet.service == KeychainProbe::Service::Missing)
            askSecretService(service, key, limit, context, answered);
        else
            answered(wallet);
    });
}

} // namespace Clientele
