// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

/** JSON values by themselves; QJsonDocument writes and reads objects and arrays only. */
namespace Clientele::Wire {

/** Compact UTF-8. */
[[nodiscard]] QByteArray encodeValue(const QJsonValue &value);
/** Undefined when @p json is no one value. */
[[nodiscard]] QJsonValue decodeValue(const QByteArray &json);
/** What a person sees of it. Missing and null are no text; what is no string is its JSON. */
[[nodiscard]] QString textOf(const QJsonValue &value);

} // namespace Clientele::Wire
