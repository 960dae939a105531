// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/storedclient.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** A field is the same one for all clients of a workspace. */
QString fieldId(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5).toHex().left(24));
}

QJsonArray members(const QJsonValue &array, const QStringList &names)
{
    QJsonArray kept;
    const QJsonArray entries = array.toArray();
    for (const auto &entry : entries) {
        QJsonObject object;
        for (const QString &name : names) {
            if (const QJsonValue value = entry[name]; !value.isUndefined())
                object[name] = value;
        }
        kept.append(object);
    }
    return kept;
}

QJsonArray withFieldIds(const QJsonArray &listed)
{
    QJsonArray fields;
    for (const auto &entry : listed) {
        QJsonObject field = entry.toObject();
        if (!field.contains("fieldId"_L1))
            field[u"fieldId"_s] = fieldId(field["fieldKey"_L1].toString());
        fields.append(field);
    }
    return fields;
}

QStringList methodMembers()
{
    return {u"type"_s, u"value"_s, u"isPreferred"_s};
}

QStringList fieldMembers()
{
    return {u"fieldKey"_s, u"value"_s};
}

/** The rows of the array @p name in @p changes, with the members @p documented and those its rows have in @p listed. */
QJsonArray changedRows(const QJsonObject &listed, const QJsonObject &changes, const QString &name,
                       QStringList documented)
{
    const QJsonArray before = listed[name].toArray();
    for (const auto &row : before)
        documented += row.toObject().keys();
    return members(changes[name], documented);
}

} // namespace

QJsonObject listedClient(const NewClient &added)
{
    const QJsonObject &client = added.client;
    return {{u"id"_s, added.id},
            {u"name"_s, client["name"_L1]},
            {u"avatarUrl"_s, client["avatarUrl"_L1].isString() ? client["avatarUrl"_L1] : QJsonValue::Null},
            {u"contactMethods"_s, members(client["contactMethods"_L1], methodMembers())},
            {u"customFields"_s, members(client["customFields"_L1], fieldMembers())},
            {u"createdAt"_s, added.created.toString(Qt::ISODate)}};
}

QJsonObject wholeClient(const QJsonObject &listed, const QString &updated)
{
    QJsonObject whole = listed;
    if (listed["customFields"_L1].isArray())
        whole[u"customFields"_s] = withFieldIds(listed["customFields"_L1].toArray());
    if (!updated.isEmpty())
        whole[u"updatedAt"_s] = updated;
    return whole;
}

QJsonObject changedClient(const QJsonObject &listed, const QJsonObject &changes)
{
    QJsonObject changed = listed;
    for (const QString &name : {u"name"_s, u"avatarUrl"_s}) {
        if (changes.contains(name))
            changed[name] = changes[name];
    }
    if (changes.contains("contactMethods"_L1))
        changed[u"contactMethods"_s] = changedRows(listed, changes, u"contactMethods"_s, methodMembers());
    if (changes.contains("customFields"_L1))
        changed[u"customFields"_s] = changedRows(listed, changes, u"customFields"_s, fieldMembers());
    return changed;
}

} // namespace Clientele::Sandbox
