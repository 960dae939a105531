// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Clientele::Wire {

/**
 * The text of an answer's body: by its byte order mark, else by the charset in @p contentType, else UTF-8, else
 * Latin-1. NUL is left out, since no text sink shows what stands behind one.
 */
[[nodiscard]] QString textOfBody(const QByteArray &body, const QByteArray &contentType);

/** True when @p text is an HTML or XML document, whatever it was announced as. */
[[nodiscard]] bool isMarkup(const QString &text);

/** The words of an HTML or XML document, a line for each block, without scripts, styles and repeated lines. */
[[nodiscard]] QString wordsOfMarkup(const QString &markup);

} // namespace Clientele::Wire
