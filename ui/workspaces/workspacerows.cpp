// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspacerows.h"

#include "models/items/workspacesmodel.h"
#include "ui/text/accounttext.h"
#include "ui/text/plaintext.h"
#include "ui/text/workspacetext.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SavedWorkspace workspaceAt(const QModelIndex &index)
{
    return index.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>();
}

QString rowName(const QModelIndex &index)
{
    return savedWorkspaceName(workspaceAt(index), index.data(WorkspacesModel::NumberRole).toInt());
}

/** Each part is @p whole, or as long as a line bears. */
QString rowDetail(const SavedWorkspace &workspace, bool whole)
{
    if (workspace.isSandbox())
        return WorkspaceRows::tr("On this computer, for trying things out");
    const auto part = [whole](const QString &text) { return whole ? text : shortened(text); };
    QStringList parts{part(workspacePlace(workspace))};
    if (const QString account = accountText(workspace.account); !account.isEmpty())
        parts << part(account);
    if (!workspace.name.isEmpty())
        parts << WorkspaceRows::tr("ID %1", "%1: ID of a workspace")
                     .arg(part(displayText(workspace.connection.workspaceId)));
    return parts.join(", "_L1);
}

QString rowState(const QModelIndex &index)
{
    const bool isCurrent = index.data(WorkspacesModel::IsCurrentRole).toBool();
    const bool isSignedIn = index.data(WorkspacesModel::IsSignedInRole).toBool();
    if (workspaceAt(index).isSandbox())
        return isCurrent ? WorkspaceRows::tr("Current", "state of a workspace") : QString();
    if (isCurrent)
        return isSignedIn ? WorkspaceRows::tr("Current, signed in", "state of a workspace")
                          : WorkspaceRows::tr("Current, signed out", "state of a workspace");
    return isSignedIn ? WorkspaceRows::tr("Signed in", "state of a workspace")
                      : WorkspaceRows::tr("Signed out", "state of a workspace");
}

QString rowSpoken(const QModelIndex &index)
{
    QStringList parts{rowName(index), rowDetail(workspaceAt(index), true), rowState(index)};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace

WorkspaceRows::WorkspaceRows(WorkspacesModel &workspaces, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&workspaces);
}

QVariant WorkspaceRows::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return rowName(index);
    case Qt::EditRole:
        return workspaceAt(index).name;
    case DetailRole:
        return rowDetail(workspaceAt(index), false);
    case WholeDetailRole:
        return rowDetail(workspaceAt(index), true);
    case StateRole:
        return rowState(index);
    case Qt::AccessibleTextRole:
        return rowSpoken(index);
    case Qt::ToolTipRole:
        return plainToolTip(rowName(index) + u'\n' + rowDetail(workspaceAt(index), true));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

Qt::ItemFlags WorkspaceRows::flags(const QModelIndex &index) const
{
    return QIdentityProxyModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool WorkspaceRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Q_EMIT renameRequested(index.data(WorkspacesModel::IdRole).toUuid(), value.toString());
    return true;
}

} // namespace Clientele
