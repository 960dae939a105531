// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace Clientele {

/**
 * How long ago @p then was, as a part of a sentence: "just now", "5 minutes ago", "today at 10:02", "yesterday at
 * 10:02", or the date and time. @p now is in the time zone of the reader.
 */
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now, const QLocale &locale = QLocale());

} // namespace Clientele
