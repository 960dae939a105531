// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorbody.h"

#include "net/wire/bodytext.h"
#include "net/wire/errorplacement.h"
#include "net/wire/errortree.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** The transport reads less; the limit bounds the work when someone else calls. */
constexpr qsizetype MAX_BODY_BYTES = 1 << 20;

/** @p text as JSON, a bare scalar too; undefined when it is none. */
QJsonValue parsedJson(const QString &text)
{
    // QJsonDocument reads no bare scalars, so it reads an array of one.
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

bool isWordless(const QJsonValue &json)
{
    return json.isNull() || (json.isString() && json.toString().trimmed().isEmpty())
           || (json.isArray() && json.toArray().isEmpty()) || (json.isObject() && json.toObject().isEmpty());
}

bool looksLikeJson(const QString &text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

} // namespace

ErrorWords decodeErrorBody(const QByteArray &body, const QByteArray &contentType, const ClientDraft &sent)
{
    const auto text = textOfBody(body.first(qMin(body.size(), MAX_BODY_BYTES)), contentType).trimmed();
    const PathResolver resolver(sent);
    ErrorPlacement placement(sent, resolver);
    const auto json = parsedJson(text);
    if (!json.isUndefined()) {
        placement.add(ErrorTree(resolver).read(json));
        return isWordless(json) ? ErrorWords() : placement.words(text);
    }
    if (isMarkup(text))
        return {.formMessage = wordsOfMarkup(text)};
    if (!looksLikeJson(text))
        placement.add({{.path = {}, .message = text}});
    return placement.words(text);
}

QString decodeErrorMessage(const QByteArray &body, const QByteArray &contentType)
{
    const auto words = decodeErrorBody(body, contentType, {});
    QStringList lines;
    if (!words.formMessage.isEmpty())
        lines.append(words.formMessage);
    for (const auto &field : words.fields)
        lines.append(field.message);
    return lines.join(u'\n');
}

} // namespace Clientele::Wire
