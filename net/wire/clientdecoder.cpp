// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/clientitem.h"
#include "net/wire/clientjson.h"
#include "net/wire/members.h"
#include "net/wire/wellformed.h"
#include "net/wire/wiretime.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>

#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

// A list may have thousands of odd clients.
Q_LOGGING_CATEGORY(wireLog, "clientele.wire", QtInfoMsg)

Error notUnderstood()
{
    return {.kind = ErrorKind::BadAnswer, .cause = ErrorCause::NotUnderstood};
}

/** The member @p key of the JSON object @p body; undefined when there is none or @p body is no JSON object. */
QJsonValue unwrapped(const QByteArray &body, QLatin1StringView key)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        qCDebug(wireLog) << "answer is not JSON:" << error.error << "at byte" << error.offset << "of" << body.size();
        return QJsonValue::Undefined;
    }
    if (!document.object().contains(key))
        qCDebug(wireLog) << "answer has no member" << key;
    return document.object().value(key);
}

/** Missing and null are no text; what is no string is its JSON. */
QString textOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return wellFormed(value.toString());
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1));
}

QByteArray bagOf(QJsonObject object, const QStringList &known)
{
    for (const auto &name : known)
        object.remove(name);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** The rows of @p value that @p decodeRow could use; missing and null are no rows. */
template <typename Row>
QList<Row> rowsOf(const QJsonValue &value, QLatin1StringView what, std::optional<Row> (*decodeRow)(const QJsonObject &))
{
    QList<Row> rows;
    const auto array = value.toArray();
    for (const auto &element : array) {
        if (const auto row = decodeRow(element.toObject()))
            rows.append(*row);
    }
    if (rows.size() < array.size())
        qCDebug(wireLog) << "dropped" << array.size() - rows.size() << "of" << array.size() << what;
    return rows;
}

// {"type": "phone", "value": "+1234567890", "isPreferred": true}
// Without a value there is nothing to reach anyone by; an empty value is one.
std::optional<ContactMethod> decodeContactMethod(const QJsonObject &object)
{
    const auto value = object.value("value"_L1);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return ContactMethod{.row = RowId::create(),
                         .type = ContactType::fromText(textOf(object.value("type"_L1))),
                         .value = textOf(value),
                         .preferred = object.value("isPreferred"_L1).toBool(),
                         .unknownMembers = bagOf(object, Members::ofContactMethod())};
}

// {"fieldId": "field-id-123", "fieldKey": "notes", "value": "Preferred contact time: 9am-5pm"}
// fieldId comes with get and update only and is kept in the bag. A null value is an empty one.
std::optional<CustomField> decodeCustomField(const QJsonObject &object)
{
    const auto key = textOf(object.value("fieldKey"_L1));
    if (key.isEmpty())
        return std::nullopt;
    return CustomField{.row = RowId::create(),
                       .key = key,
                       .value = textOf(object.value("value"_L1)),
                       .unknownMembers = bagOf(object, Members::ofCustomField())};
}

// {"id": "65a4…", "name": "John Doe", "avatarUrl": "https://…" or null, "contactMethods": […], "customFields": […],
//  "createdAt": "2024-01-15T10:00:00Z", "updatedAt": "2024-01-15T10:00:00Z"}
// Only id is needed. updatedAt is missing in the answer to a create, and items of a list may lack customFields too.
std::optional<Client> decodeClientObject(const QJsonObject &object)
{
    const auto id = wellFormed(object.value("id"_L1).toString());
    if (id.isEmpty())
        return std::nullopt;
    return Client{
        .id = id,
        .name = textOf(object.value("name"_L1)),
        .avatarUrl = textOf(object.value("avatarUrl"_L1)),
        .contactMethods = rowsOf(object.value("contactMethods"_L1), "contact methods"_L1, decodeContactMethod),
        .customFields = rowsOf(object.value("customFields"_L1), "custom fields"_L1, decodeCustomField),
        .createdAt = timeFromText(object.value("createdAt"_L1).toString()),
        .updatedAt = timeFromText(object.value("updatedAt"_L1).toString()),
        .unknownMembers = bagOf(object, Members::ofClient()),
    };
}

} // namespace

// {"client": {…}}
Result<Client> decodeClient(const QByteArray &body)
{
    const auto client = decodeClientObject(unwrapped(body, "client"_L1).toObject());
    if (!client)
        return notUnderstood();
    return *client;
}

std::variant<Client, BrokenItem> decodeClientItem(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return BrokenItem::NotJson;
    if (!document.isObject())
        return BrokenItem::NotAnObject;
    const auto client = decodeClientObject(document.object());
    if (!client)
        return BrokenItem::NoId;
    return *client;
}

// {"workspace": {"id": "65a4…", "name": "Acme", …}}
Result<Workspace> decodeWorkspace(const QByteArray &body)
{
    const auto workspace = unwrapped(body, "workspace"_L1).toObject();
    const auto id = workspace.value("id"_L1).toString();
    if (id.isEmpty())
        return notUnderstood();
    return Workspace{.id = id, .name = textOf(workspace.value("name"_L1))};
}

} // namespace Clientele::Wire
