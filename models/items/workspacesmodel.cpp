// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/workspacesmodel.h"

namespace Clientele {

namespace {

QString listedNameOf(const SavedWorkspace &workspace)
{
    return workspace.name.isEmpty() ? workspace.connection.workspaceId : workspace.name;
}

/** Names that differ in nothing but capitals are told apart by nobody. */
void numberNamesakes(QList<ListedWorkspace> &workspaces)
{
    QHash<QString, int> bearers;
    for (const ListedWorkspace &each : std::as_const(workspaces))
        ++bearers[listedNameOf(each.workspace).toCaseFolded()];
    QHash<QString, int> numbered;
    for (ListedWorkspace &each : workspaces) {
        const QString name = listedNameOf(each.workspace).toCaseFolded();
        each.number = bearers.value(name) > 1 ? ++numbered[name] : 0;
    }
}

} // namespace

void WorkspacesModel::setWorkspaces(QList<ListedWorkspace> workspaces)
{
    numberNamesakes(workspaces);
    setValues(workspaces);
}

QVariant WorkspacesModel::data(const QModelIndex &index, int role) const
{
    const ListedWorkspace *listed = valueAt(index);
    if (!listed)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return listedNameOf(listed->workspace);
    case IdRole:
        return listed->id;
    case WorkspaceRole:
        return QVariant::fromValue(listed->workspace);
    case AddressRole:
        return listed->workspace.connection.baseUrl;
    case AccountRole:
        return QVariant::fromValue(listed->workspace.account);
    case IsCurrentRole:
        return listed->isCurrent;
    case IsSignedInRole:
        return listed->isSignedIn;
    case NumberRole:
        return listed->number;
    default:
        return {};
    }
}

} // namespace Clientele
