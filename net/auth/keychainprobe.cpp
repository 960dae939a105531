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

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using Answered = KeychainProbed;
using Service = KeychainProbe::Service;
using Collection = KeychainProbe::Collection;

constexpr std::array SERVICES{
    std::pair(QDBusError::NoReply, Service::Silent),       std::pair(QDBusError::Timeout, Service::Silent),
    std::pair(QDBusError::TimedOut, Service::Silent),      std::pair(QDBusError::ServiceUnknown, Service::Missing),
    std::pair(QDBusError::NoServer, Service::Missing),     std::pair(QDBusError::NoNetwork, Service::Missing),
    std::pair(QDBusError::Disconnected, Service::Missing), std::pair(QDBusError::AccessDenied, Service::Denied),
};

/** Any other error is the service's own, in answer to what every Secret Service understands. */
Service serviceOfError(const QDBusError &error)
{
    const QString name = error.name();
    if (name.contains("Error.Spawn."_L1) || name.endsWith("Error.NameHasNoOwner"_L1))
        return Service::Missing;
    const auto *known = std::ranges::find(SERVICES, error.type(), [](const auto &each) { return each.first; });
    return known == SERVICES.end() ? Service::Damaged : known->second;
}

KeychainProbe probeOfError(const QDBusError &error)
{
    return {.service = serviceOfError(error)};
}

/** QtKeychain prefers KWallet in a KDE session and waits for it in the event loop, so it must be known to answer. */
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE") || qgetenv("DESKTOP_SESSION").startsWith("kde")
           || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

void call(const QDBusMessage &message, QObject *context, const std::function<void(const QDBusPendingCall &)> &answered)
{
    constexpr int noLimit = std::numeric_limits<int>::max();
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, noLimit);
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
    KeychainProbe probe{
        .service = Service::Answers, .entry = KeychainProbe::Entry::Absent, .owner = reply.reply().service()};
    if (!reply.argumentAt<0>().isEmpty())
        probe.entry = KeychainProbe::Entry::Readable;
    else if (!reply.argumentAt<1>().isEmpty())
        probe.entry = KeychainProbe::Entry::Locked;
    return probe;
}

void askSecretService(const QString &service, const QString &key, QObject *context, const Answered &answered)
{
    call(searchMessage(service, key), context,
         [answered](const QDBusPendingCall &ended) { answered(probeOfSearch(ended)); });
}

/** A Secret Service may have no collection at all, as GNOME Keyring before the first sign-in. */
KeychainProbe withCollection(KeychainProbe probe, const QDBusPendingReply<QVariant> &reply)
{
    const Service service = reply.isError() ? serviceOfError(reply.error()) : Service::Answers;
    const bool isWhole = service == Service::Answers && reply.value().typeId() == QMetaType::Bool;
    if (isWhole)
        probe.collection = reply.value().toBool() ? Collection::Locked : Collection::Unlocked;
    else if (service == Service::Damaged && reply.error().type() != QDBusError::InvalidSignature)
        probe.collection = Collection::Missing;
    else
        probe.service = service == Service::Answers ? Service::Damaged : service;
    return probe;
}

void askCollection(const KeychainProbe &probe, QObject *context, const Answered &answered)
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    call(message, context,
         [probe, answered](const QDBusPendingCall &ended) { answered(withCollection(probe, ended)); });
}

void askWallet(QObject *context, const Answered &answered)
{
    const auto message = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                        u"org.kde.KWallet"_s, u"networkWallet"_s);
    call(message, context, [answered](const QDBusPendingCall &ended) {
        answered(ended.isError() ? probeOfError(ended.error()) : KeychainProbe{.service = Service::Answers});
    });
}

} // namespace

void probeKeychain(const QString &service, const QString &key, QObject *context, const KeychainProbed &answered)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answered({.service = Service::Missing});
        return;
    }
    if (!isKdeSession()) {
        askSecretService(service, key, context, answered);
        return;
    }
    askWallet(context, [=](const KeychainProbe &wallet) {
        if (wallet.service == Service::Missing)
            askSecretService(service, key, context, answered);
        else
            answered(wallet);
    });
}

void probeAfterFailure(const QString &service, const QString &key, QObject *context, const KeychainProbed &answered)
{
    probeKeychain(service, key, context, [context, answered](const KeychainProbe &probe) {
        if (probe.service == Service::Answers && !probe.owner.isEmpty())
            askCollection(probe, context, answered);
        else
            answered(probe);
    });
}

} // namespace Clientele
