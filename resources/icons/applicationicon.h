// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QIcon>

namespace Clientele {

/** The program's icon, for windows. Reads no file until a window is given it. GUI thread. */
[[nodiscard]] QIcon applicationIcon();

} // namespace Clientele
