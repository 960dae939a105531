// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/identifiedmodel.h"
#include "models/values/savedworkspace.h"

namespace Clientele {

/** A workspace and what is told of it beside what is remembered. */
struct ListedWorkspace
{
    QUuid id;
    SavedWorkspace workspace = {};
    bool isCurrent = false;
    bool isSignedIn = false;
    /** Which it is of those that are called the same, from 1; 0: no other is. */
    int number = 0;

    friend bool operator==(const ListedWorkspace &, const ListedWorkspace &) = default;
};

/** The workspaces a person has, in the order they chose. GUI thread. */
class WorkspacesModel : public IdentifiedModel<ListedWorkspace>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        WorkspaceRole,             ///< SavedWorkspace
        NameRole,                  ///< QString: its name, else its ID; the same as Qt::DisplayRole
        AddressRole,               ///< QUrl
        AccountRole,               ///< Account
        IsCurrentRole,             ///< bool
        IsSignedInRole,            ///< bool
        NumberRole,                ///< int: ListedWorkspace::number
    };

    using IdentifiedModel::IdentifiedModel;

    /** ListedWorkspace::number is worked out here. */
    void setWorkspaces(QList<ListedWorkspace> workspaces);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::SavedWorkspace)
Q_DECLARE_METATYPE(Clientele::Account)
