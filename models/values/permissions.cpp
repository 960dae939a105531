// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/permissions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr std::array ALL_PERMISSIONS{Permission::ViewClients, Permission::CreateClients, Permission::UpdateClients,
                                     Permission::DeleteClients};

} // namespace

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::ViewClients:
        return u"clients.view"_s;
    case Permission::CreateClients:
        return u"clients.create"_s;
    case Permission::UpdateClients:
        return u"clients.update"_s;
    case Permission::DeleteClients:
        return u"clients.delete"_s;
    }
    Q_UNREACHABLE();
}

Permissions Permissions::fromNames(const QStringList &names)
{
    Permissions permissions;
    for (const Permission each : ALL_PERMISSIONS) {
        if (!names.contains(permissionName(each)))
            permissions.noteRefused(each);
    }
    return permissions;
}

} // namespace Clientele
