// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/permissiontext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct PermissionWords
{
    Q_DECLARE_TR_FUNCTIONS(PermissionWords)
};

} // namespace

QString notAllowedReason(Permission permission)
{
    const QString name = permissionName(permission);
    switch (permission) {
    case Permission::ViewClients:
        return PermissionWords::tr("You may not see the clients of this workspace (%1). Ask the workspace’s owner for "
                                   "it.",
                                   "%1: name of a permission")
            .arg(name);
    case Permission::CreateClients:
        return PermissionWords::tr("You may not create clients in this workspace (%1). Ask the workspace’s owner for "
                                   "it.",
                                   "%1: name of a permission")
            .arg(name);
    case Permission::UpdateClients:
        return PermissionWords::tr("You may not change clients in this workspace (%1). Ask the workspace’s owner for "
                                   "it.",
                                   "%1: name of a permission")
            .arg(name);
    case Permission::DeleteClients:
        return PermissionWords::tr("You may not delete clients in this workspace (%1). Ask the workspace’s owner for "
                                   "it.",
                                   "%1: name of a permission")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
