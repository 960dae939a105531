// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QIcon>

class QPalette;

namespace Clientele {

/** The error sign for item views, drawn only when painted, in @p palette's colours. */
[[nodiscard]] QIcon problemIcon(const QPalette &palette);

} // namespace Clientele
