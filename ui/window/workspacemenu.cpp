// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/workspacemenu.h"

#include "models/stores/workspaces.h"
#include "ui/workspaces/signoutquestion.h"
#include "ui/workspaces/workspacesdialog.h"
#include "ui/workspaces/workspaceswitcher.h"

namespace Clientele {

WorkspaceMenu::WorkspaceMenu(Workspaces &workspaces, QMainWindow &window)
    : QObject(&window)
    , m_workspaces(workspaces)
    , m_window(window)
    , m_switcher(new WorkspaceSwitcher(*workspaces.model(), window))
{
    connect(m_switcher, &WorkspaceSwitcher::chosen, this, &WorkspaceMenu::chosen);
    connect(m_switcher, &WorkspaceSwitcher::addRequested, this, &WorkspaceMenu::addRequested);
    connect(m_switcher, &WorkspaceSwitcher::manageRequested, this, &WorkspaceMenu::manage);
    connect(m_switcher, &WorkspaceSwitcher::signInRequested, this, &WorkspaceMenu::signInRequested);
    connect(m_switcher, &WorkspaceSwitcher::signOutRequested, this, &WorkspaceMenu::askToSignOut);
}

void WorkspaceMenu::manage()
{
    if (m_dialog)
        return;
    m_dialog = new WorkspacesDialog(m_workspaces, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &WorkspacesDialog::addRequested, this, &WorkspaceMenu::addRequested);
    connect(m_dialog, &WorkspacesDialog::unsentWorkWanted, this, &WorkspaceMenu::unsentWorkWanted);
    connect(m_dialog, &WorkspacesDialog::removeRequested, this, &WorkspaceMenu::removeRequested);
    m_dialog->open();
}

void WorkspaceMenu::askToSignOut()
{
    m_signingOut = m_workspaces.current().id;
    Q_EMIT unsentWorkWanted(m_signingOut);
}

void WorkspaceMenu::setUnsentWork(const QUuid &id, const std::optional<UnsentWork> &work)
{
    if (m_dialog)
        m_dialog->setUnsentWork(id, work);
    const bool isWanted = id == m_signingOut && id == m_workspaces.current().id;
    if (!isWanted)
        return;
    m_signingOut = {};
    auto *question = new SignOutQuestion(m_workspaces.current(), work, &m_window);
    connect(question, &SignOutQuestion::signOutChosen, this, &WorkspaceMenu::signOutRequested);
    question->open();
}

} // namespace Clientele
