// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/permissions.h"

#include <QtCore/QString>

namespace Clientele {

/** Why something that needs @p permission is disabled, with the permission's name, and whom to ask. */
[[nodiscard]] QString notAllowedReason(Permission permission);

} // namespace Clientele
