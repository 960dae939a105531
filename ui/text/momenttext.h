// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace Clientele {

/** The time alone for today, otherwise with the date. @p now in the time zone of the reader. */
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale = {});

} // namespace Clientele
