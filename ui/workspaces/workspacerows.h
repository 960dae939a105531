// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QIdentityProxyModel>
#include <QtCore/QUuid>

namespace Clientele {

class WorkspacesModel;

/** The workspaces in words, for a list in which their names can be edited. GUI thread. */
class WorkspaceRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 100, ///< QString: server, account and ID
        WholeDetailRole,                 ///< QString: the same, of whatever length
        StateRole,                       ///< QString: whether it is the current one and somebody is signed in
    };

    /** @p workspaces is not owned. */
    WorkspaceRows(WorkspacesModel &workspaces, QObject *parent);

    /** Adds the roles above, and texts for display, tool tip and screen readers. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Asks for it by renameRequested(). */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameRequested(const QUuid &id, const QString &name);
};

} // namespace Clientele
