// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/workspacechooser.h"

#include "app/savedworkspaces.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

namespace Clientele {

namespace {

struct WorkspaceChooserWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceChooserWords)
};

using Chosen = std::variant<SavedWorkspace, UsageError>;

Chosen byAddress(const QList<SavedWorkspace> &workspaces, const Connection &connection)
{
    const auto found = std::ranges::find(workspaces, connection, &SavedWorkspace::connection);
    return found == workspaces.end() ? SavedWorkspace{.id = workspaceIdOf(connection), .connection = connection}
                                     : *found;
}

Chosen byName(const QList<SavedWorkspace> &workspaces, const QString &name)
{
    const auto found = std::ranges::find(workspaces, name, &SavedWorkspace::name);
    if (found == workspaces.end())
        return UsageError{WorkspaceChooserWords::tr("No workspace is called “%1”.").arg(name)};
    if (std::ranges::count(workspaces, name, &SavedWorkspace::name) > 1) {
        return UsageError{WorkspaceChooserWords::tr("Several workspaces are called “%1”: give --base-url and "
                                                    "--workspace.")
                              .arg(name)};
    }
    return *found;
}

Chosen usedLast(const QSettings &settings, const QList<SavedWorkspace> &workspaces)
{
    return *std::ranges::find(workspaces, readCurrentWorkspace(settings, workspaces), &SavedWorkspace::id);
}

Chosen exceptSandbox(const Chosen &chosen, const AccountChoice &choice)
{
    const auto *workspace = std::get_if<SavedWorkspace>(&chosen);
    if (!workspace || !workspace->isSandbox())
        return chosen;
    if (choice.name.isEmpty())
        return UsageError{WorkspaceChooserWords::tr("Either --base-url and --workspace, or --name, are needed.")};
    return UsageError{WorkspaceChooserWords::tr("The sandbox workspace has a token of its own.")};
}

} // namespace

Chosen chooseWorkspace(QSettings &settings, const AccountChoice &choice)
{
    const QList<SavedWorkspace> workspaces = readWorkspaces(settings);
    if (choice.connection)
        return byAddress(workspaces, *choice.connection);
    return exceptSandbox(choice.name.isEmpty() ? usedLast(settings, workspaces) : byName(workspaces, choice.name),
                         choice);
}

bool rememberWorkspace(QSettings &settings, const SavedWorkspace &workspace)
{
    QList<SavedWorkspace> workspaces = readWorkspaces(settings);
    const auto former = std::ranges::find(workspaces, workspace.id, &SavedWorkspace::id);
    if (former == workspaces.end())
        workspaces.append(workspace);
    else
        *former = workspace;
    writeWorkspaces(settings, workspaces);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace Clientele
