// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/permissionnames.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace Clientele::Wire {

std::optional<Permissions> permissionsOf(const QStringList &names)
{
    const bool isPlain = std::ranges::none_of(names, [](const QString &name) { return name.contains(u'*'); });
    return isPlain ? std::optional(Permissions::fromNames(names)) : std::nullopt;
}

std::optional<Permissions> permissionsIn(const QJsonValue &names)
{
    const QJsonArray array = names.toArray();
    const bool allText = std::ranges::all_of(array, [](const QJsonValue &name) { return name.isString(); });
    return names.isArray() && allText ? permissionsOf(names.toVariant().toStringList()) : std::nullopt;
}

} // namespace Clientele::Wire
