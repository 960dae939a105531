// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/auth/fakesecretservice.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr auto CONNECTION = "fake secret service"_L1;

QVariant pathOf(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant pathsOf(const QStringList &paths)
{
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    return QVariant::fromValue(objects);
}

QVariant listed()
{
    return pathsOf({u"/org/freedesktop/secrets/collection/login/1"_s});
}

} // namespace

FakeSecretService::FakeSecretService(const QString &busAddress, Manner manner)
    : m_manner(manner)
    , m_connection(QDBusConnection::connectToBus(busAddress, CONNECTION))
{
    EXPECT_TRUE(m_connection.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath));
    EXPECT_TRUE(m_connection.registerService(u"org.freedesktop.secrets"_s));
}

FakeSecretService::~FakeSecretService()
{
    m_connection.unregisterService(u"org.freedesktop.secrets"_s);
    m_connection.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(CONNECTION);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    return connection.send(replyTo(message));
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message) const
{
    if (m_manner == Manner::Forbidden)
        return message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"no"_s);
    const QString method = message.member();
    if (m_manner == Manner::Nonsense)
        return message.createReply(QVariant(u"nonsense"_s));
    if (method == "SearchItems"_L1)
        return message.createReply({listed(), pathsOf({})});
    if (method == "Get"_L1)
        return message.createReply(QVariant::fromValue(QDBusVariant(false)));
    if (method == "GetAll"_L1)
        return message.createReply(QVariant(QVariantMap()));
    if (method == "OpenSession"_L1 && message.arguments().value(0) == u"plain"_s)
        return message.createReply({QVariant::fromValue(QDBusVariant(QString())), pathOf(u"/session"_s)});
    if (method == "OpenSession"_L1)
        return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
    if (method == "Unlock"_L1)
        return message.createReply({message.arguments().value(0), pathOf(u"/"_s)});
    if (m_manner == Manner::Garbled)
        return message.createReply(QVariant(u"nonsense"_s));
    return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"no"_s);
}

} // namespace Clientele::Tests
