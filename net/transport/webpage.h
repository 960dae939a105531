// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace Clientele {

/** What is announced as HTML. */
[[nodiscard]] bool isHtmlType(QByteArrayView contentType);

/**
 * Whether a body is a web page, by its @p beginning (the first bytes of it) and by what it was announced as. JSON that
 * is announced as HTML, as some servers do, is none.
 */
[[nodiscard]] bool isWebPage(QByteArrayView contentType, QByteArrayView beginning);

} // namespace Clientele
