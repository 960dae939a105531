// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/workspacelist.h"

#include "app/savedworkspaces.h"

#include <QtCore/QSettings>

namespace Clientele {

WorkspaceList::WorkspaceList(Settings &settings)
    : m_settings(settings)
{
    const QList<SavedWorkspace> saved = readWorkspaces(settings.store());
    m_workspaces.setAll(saved, readCurrentWorkspace(settings.store(), saved));
    QObject::connect(&m_workspaces, &Workspaces::changed, &m_workspaces, [this] { save(); });
}

void WorkspaceList::save()
{
    writeWorkspaces(m_settings.store(), m_workspaces.all());
    writeCurrentWorkspace(m_settings.store(), m_workspaces.current().id);
}

} // namespace Clientele
