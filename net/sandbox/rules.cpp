// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/rules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** What a request breaks, gathered member by member. */
class Check
{
public:
    void refuse(const QString &path, const QString &code, const QString &message)
    {
        violations.append({path, code, message});
    }

    /** The member when it is there and of that type. */
    QJsonValue require(const QJsonObject &object, const QString &prefix, const QString &name, QJsonValue::Type type)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            refuse(prefix + name, u"required"_s, u"%1 is required"_s.arg(name));
        else if (value.type() != type)
            refuse(prefix + name, u"type"_s, u"%1 has the wrong type"_s.arg(name));
        else
            return value;
        return QJsonValue::Undefined;
    }

    void requireText(const QJsonObject &object, const QString &prefix, const QString &name)
    {
        const QJsonValue value = require(object, prefix, name, QJsonValue::String);
        if (value.isString() && value.toString().isEmpty())
            refuse(prefix + name, u"empty"_s, u"%1 must have at least 1 character"_s.arg(name));
    }

    QStringList types{u"whatsapp"_s, u"phone"_s, u"email"_s, u"fax"_s, u"other"_s};
    QList<Violation> violations;
};

void checkAvatarUrl(const QJsonObject &client, Check &check)
{
    static const QRegularExpression url(
        QRegularExpression::anchoredPattern(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\x00-\\x20/?#]+[^\\x00-\\x20]*"_s));
    if (!client.contains("avatarUrl"_L1))
        return;
    const QJsonValue value = check.require(client, {}, u"avatarUrl"_s, QJsonValue::String);
    if (value.isString() && !url.match(value.toString()).hasMatch())
        check.refuse(u"avatarUrl"_s, u"url"_s, u"avatarUrl must be a valid URL"_s);
}

void checkContactMethod(const QJsonValue &method, const QString &path, Check &check)
{
    if (!method.isObject()) {
        check.refuse(path, u"type"_s, u"A contact method must be an object"_s);
        return;
    }
    const QString prefix = path + '.'_L1;
    const QJsonValue type = check.require(method.toObject(), prefix, u"type"_s, QJsonValue::String);
    if (type.isString() && !check.types.contains(type.toString()))
        check.refuse(prefix + "type"_L1, u"enum"_s, u"type must be one of %1"_s.arg(check.types.join(u", "_s)));
    check.requireText(method.toObject(), prefix, u"value"_s);
    (void)check.require(method.toObject(), prefix, u"isPreferred"_s, QJsonValue::Bool);
}

void checkContactMethods(const QJsonObject &client, Check &check)
{
    const QString path = u"contactMethods"_s;
    const QJsonValue value = check.require(client, {}, path, QJsonValue::Array);
    if (!value.isArray())
        return;
    const QJsonArray methods = value.toArray();
    int preferred = 0;
    for (qsizetype i = 0; i < methods.size(); ++i) {
        checkContactMethod(methods[i], u"%1[%2]"_s.arg(path).arg(i), check);
        preferred += methods[i].toObject().value("isPreferred"_L1).toBool() ? 1 : 0;
    }
    if (methods.isEmpty())
        check.refuse(path, u"empty"_s, u"At least one contact method is required"_s);
    else if (preferred != 1)
        check.refuse(path, u"preferred"_s, u"Exactly one contact method must be preferred"_s);
}

void checkCustomFields(const QJsonObject &client, Check &check)
{
    const QString path = u"customFields"_s;
    if (!client.contains(path))
        return;
    const QJsonArray fields = check.require(client, {}, path, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (!fields[i].isObject()) {
            check.refuse(place, u"type"_s, u"A custom field must be an object"_s);
            continue;
        }
        const QJsonObject field = fields[i].toObject();
        (void)check.require(field, place + '.'_L1, u"fieldKey"_s, QJsonValue::String);
        // Of what type a value is depends on its field, and that is not documented.
        if (!field.contains("value"_L1))
            check.refuse(place + ".value"_L1, u"required"_s, u"value is required"_s);
    }
}

} // namespace

QList<Violation> checkNewClient(const QJsonObject &client)
{
    Check check;
    check.requireText(client, {}, u"name"_s);
    checkAvatarUrl(client, check);
    checkContactMethods(client, check);
    checkCustomFields(client, check);
    return check.violations;
}

QList<Violation> checkChanges(const QJsonObject &changes, const QJsonObject &stored)
{
    Check check;
    const QJsonArray methods = stored["contactMethods"_L1].toArray();
    for (const auto &method : methods)
        check.types.append(method["type"_L1].toString());
    const QStringList members{u"name"_s, u"avatarUrl"_s, u"contactMethods"_s, u"customFields"_s};
    const auto isSent = [&changes](const QString &member) { return changes.contains(member); };
    if (std::none_of(members.begin(), members.end(), isSent))
        check.refuse({}, u"required"_s, u"At least one of %1 is required"_s.arg(members.join(u", "_s)));
    if (changes.contains("name"_L1))
        check.requireText(changes, {}, u"name"_s);
    if (!changes["avatarUrl"_L1].isNull())
        checkAvatarUrl(changes, check);
    if (changes.contains("contactMethods"_L1))
        checkContactMethods(changes, check);
    checkCustomFields(changes, check);
    return check.violations;
}

} // namespace Clientele::Sandbox
