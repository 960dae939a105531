// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

/**
 * What servers call the parts of an error report. All names here and all arguments are without case, separators and
 * namespace: `hydra:description`, `error_message` and `ErrorMessage` are `description` and `errormessage`.
 */
namespace Clientele::Wire::ErrorKeys {

[[nodiscard]] QString folded(const QString &key);

/** Members that hold words for people, the most telling first. */
[[nodiscard]] const QStringList &ofMessage();
/** True for a key of a message that may hold reports of their own. */
[[nodiscard]] bool isPlural(const QString &foldedKey);
/** Members that name one place: a text, a list of segments, or an object that holds one of them. */
[[nodiscard]] const QStringList &ofPath();
/** Those of them that name a place even when it is none of ours. */
[[nodiscard]] const QStringList &ofForeignPath();
/** Members that list several places. */
[[nodiscard]] const QStringList &ofPaths();
/** Members that name the missing part of the place. */
[[nodiscard]] const QStringList &ofMissingPart();
/** Members that name the rule that was broken, the most telling first. */
[[nodiscard]] const QStringList &ofCode();
/** Members that number the row of the place. */
[[nodiscard]] const QStringList &ofRow();

/** What is for operators and machines, wherever it stands. */
[[nodiscard]] bool isTechnical(const QString &foldedKey);
/** What repeats the request or explains the rule, when it stands beside a message or a path. */
[[nodiscard]] bool isEcho(const QString &foldedKey);

} // namespace Clientele::Wire::ErrorKeys
