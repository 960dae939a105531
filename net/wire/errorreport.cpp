// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorreport.h"

#include "net/wire/errorkeys.h"
#include "net/wire/pathresolver.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Wire::ErrorReport {

namespace {

/** Members by folded key. Of members that fold to the same key the first stays. */
QHash<QString, QJsonValue> foldedMembers(const QJsonObject &object)
{
    QHash<QString, QJsonValue> members;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = ErrorKeys::folded(it.key());
        if (!members.contains(key))
            members.insert(key, it.value());
    }
    return members;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = isTextList(value) ? value.toArray() : QJsonArray{value};
    for (const auto &text : list) {
        if (!text.toString().trimmed().isEmpty())
            texts.append(text.toString());
    }
    return texts;
}

/** A segment as zod, joi and FastAPI write it, or wrapped in an object as valibot and protovalidate do. */
QStringList segmentsOfElement(const QJsonValue &element)
{
    if (element.isDouble())
        return {QString::number(element.toInt(-1))};
    if (element.isString())
        return segmentsOf(element.toString());
    const auto members = foldedMembers(element.toObject());
    QStringList segments;
    for (const auto &key : {u"key"_s, u"property"_s, u"fieldname"_s, u"name"_s, u"index"_s}) {
        const auto member = members.value(key);
        if (member.isString() || member.isDouble())
            segments += segmentsOfElement(member);
    }
    return segments;
}

QStringList segmentsOfList(const QJsonArray &array)
{
    QStringList segments;
    for (const auto &element : array)
        segments += segmentsOfElement(element);
    return segments;
}

QList<PathText> pathTextsIn(const QString &key, const QJsonValue &value, int depth)
{
    QList<PathText> texts;
    if (value.isString()) {
        texts.append({key, segmentsOf(value.toString())});
    } else if (value.isArray()) {
        texts.append({key, segmentsOfList(value.toArray())});
    } else if (value.isObject() && depth > 0) {
        const auto members = foldedMembers(value.toObject());
        for (const auto &inner : ErrorKeys::ofPath())
            texts += pathTextsIn(inner, members.value(inner), depth - 1);
    }
    return texts;
}

} // namespace

bool isTextList(const QJsonValue &value)
{
    const auto array = value.toArray();
    return !array.isEmpty() && std::ranges::all_of(array, [](const QJsonValue &element) { return element.isString(); });
}

QStringList messagesOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    QStringList messages;
    for (const auto &key : ErrorKeys::ofMessage())
        messages += textsOf(members.value(key));
    return messages;
}

QStringList mainMessagesOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    for (const auto &key : ErrorKeys::ofMessage()) {
        if (const auto texts = textsOf(members.value(key)); !texts.isEmpty())
            return texts;
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key().endsWith("message"_L1) && it.value().isString())
            return textsOf(it.value());
    }
    return {};
}

QString codeOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    for (const auto &key : ErrorKeys::ofCode()) {
        const auto value = members.value(key);
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

int rowOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    for (const auto &key : ErrorKeys::ofRow()) {
        if (const auto value = members.value(key); value.isDouble())
            return value.toInt(-1);
    }
    return -1;
}

QList<PathText> pathTextsOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    QList<PathText> texts;
    for (const auto &key : ErrorKeys::ofPath())
        texts += pathTextsIn(key, members.value(key), 2);
    for (const auto &key : ErrorKeys::ofPath() + ErrorKeys::ofPaths()) {
        if (!isTextList(members.value(key)))
            continue;
        const QJsonArray elements = members.value(key).toArray();
        for (const auto &element : elements)
            texts.append({key, segmentsOf(element.toString()), true});
    }
    return texts;
}

QStringList foreignPathOf(const QJsonObject &object)
{
    const auto members = foldedMembers(object);
    for (const auto &key : ErrorKeys::ofForeignPath()) {
        const auto texts = pathTextsIn(key, members.value(key), 0);
        const auto segments = texts.isEmpty() ? QStringList() : texts.first().segments;
        const bool isWords =
            std::ranges::any_of(segments, [](const QString &segment) { return segment.contains(u' '); });
        // Spring's `path` is the request's own address.
        const bool isAddress = segments.contains("workspace"_L1) || segments.endsWith("clients"_L1);
        if (!segments.isEmpty() && !isWords && !isAddress)
            return segments;
    }
    return {};
}

QString missingPartOf(const QJsonObject &object)
{
    auto members = foldedMembers(object);
    for (const auto &holder : {u"params"_s, u"args"_s}) {
        if (members.value(holder).isObject())
            members.insert(foldedMembers(members.value(holder).toObject()));
    }
    for (const auto &key : ErrorKeys::ofMissingPart()) {
        if (members.value(key).isString())
            return members.value(key).toString();
    }
    // jsonschema's way: {"property": "instance.contactMethods[0]", "name": "required", "argument": "value"}
    const bool isRequired = codeOf(object) == "required"_L1 || members.value(u"name"_s) == "required"_L1;
    return isRequired ? members.value(u"argument"_s).toString() : QString();
}

} // namespace Clientele::Wire::ErrorReport
