// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QColor>

class QPalette;

namespace Clientele {

/** Behind a cell that has a problem: Base with a breath of the error colour, which stays readable on it. */
[[nodiscard]] QColor problemTint(const QPalette &palette);
/** For what is said by the way: less than Text, and still at least 4.5 : 1 on Base. */
[[nodiscard]] QColor mutedColor(const QPalette &palette);

} // namespace Clientele
