// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

/** Reads the parts of one JSON object that reports an error; what the parts mean is for the caller. */
namespace Clientele::Wire::ErrorReport {

/** All words for people in it, the most telling first, without empty ones. */
[[nodiscard]] QStringList messagesOf(const QJsonObject &object);
/** The words in its most telling member alone. */
[[nodiscard]] QStringList mainMessagesOf(const QJsonObject &object);
[[nodiscard]] bool isTextList(const QJsonValue &value);
/** The rule that was broken; empty when it names none. */
[[nodiscard]] QString codeOf(const QJsonObject &object);
/** The row it numbers; -1 when it numbers none. */
[[nodiscard]] int rowOf(const QJsonObject &object);

/** One text that may be a path, and the member it came from. */
struct PathText
{
    QString key;
    QStringList segments;
    /** The member holds several places and this is one of them. */
    bool oneOfMany = false;
};
/** Everything in it that may be a path, the most likely first. */
[[nodiscard]] QList<PathText> pathTextsOf(const QJsonObject &object);
/** The path of a member that is not ours, as a form of somebody else's may have it; empty when it names none. */
[[nodiscard]] QStringList foreignPathOf(const QJsonObject &object);
/** The missing member it names, as Ajv's `params.missingProperty` does; empty when it names none. */
[[nodiscard]] QString missingPartOf(const QJsonObject &object);

} // namespace Clientele::Wire::ErrorReport
