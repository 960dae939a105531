// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/clientoutput.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** What a value begins with, so that what it knows itself stands over what came along unknown. */
QJsonObject unknownPart(const QByteArray &members)
{
    return QJsonDocument::fromJson(members).object();
}

QJsonObject contactOutput(const ContactMethod &method)
{
    QJsonObject object = unknownPart(method.unknownMembers);
    object.insert("type"_L1, method.type.text());
    object.insert("value"_L1, method.value);
    object.insert("isPreferred"_L1, method.preferred);
    return object;
}

QJsonObject fieldOutput(const CustomField &field)
{
    QJsonObject object = unknownPart(field.unknownMembers);
    object.insert("fieldKey"_L1, field.key);
    object.insert("value"_L1, field.value);
    return object;
}

template <typename T, typename Output>
QJsonArray arrayOf(const QList<T> &values, Output output)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(output(value));
    return array;
}

void insertTime(QJsonObject &object, QLatin1StringView member, const QDateTime &time)
{
    if (time.isValid())
        object.insert(member, timeOutput(time));
}

} // namespace

QString timeOutput(const QDateTime &time)
{
    return time.isValid() ? time.toString(time.time().msec() ? Qt::ISODateWithMs : Qt::ISODate) : QString();
}

QJsonObject clientOutput(const Client &client)
{
    QJsonObject object = unknownPart(client.unknownMembers);
    object.insert("id"_L1, client.id);
    object.insert("name"_L1, client.name);
    if (!client.avatarUrl.isEmpty())
        object.insert("avatarUrl"_L1, client.avatarUrl);
    object.insert("contactMethods"_L1, arrayOf(client.contactMethods, contactOutput));
    object.insert("customFields"_L1, arrayOf(client.customFields, fieldOutput));
    insertTime(object, "createdAt"_L1, client.createdAt);
    insertTime(object, "updatedAt"_L1, client.updatedAt);
    return object;
}

} // namespace Clientele
