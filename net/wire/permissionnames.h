// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/permissions.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <optional>

namespace Clientele::Wire {

/** Nothing when a name may stand for several, by a rule of the server's that is not known here: `clients.*`. */
[[nodiscard]] std::optional<Permissions> permissionsOf(const QStringList &names);

/** The same of a JSON array of names; nothing when it is none. */
[[nodiscard]] std::optional<Permissions> permissionsIn(const QJsonValue &names);

} // namespace Clientele::Wire
