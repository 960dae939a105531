// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"
#include "models/stores/workspaces.h"

namespace Clientele {

/** The workspaces a person has, as the settings keep them: read once, and written whenever they change. GUI thread. */
class WorkspaceList
{
public:
    /** @p settings outlive this. */
    explicit WorkspaceList(Settings &settings);

    [[nodiscard]] Workspaces &workspaces() { return m_workspaces; }

private:
    void save();

    Settings &m_settings;
    Workspaces m_workspaces;
};

} // namespace Clientele
