// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/jsonvalue.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace Clientele::Wire {

// In an array of one, and its brackets are taken off again.

QByteArray encodeValue(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QJsonValue decodeValue(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isString() ? value.toString() : QString::fromUtf8(encodeValue(value));
}

} // namespace Clientele::Wire
