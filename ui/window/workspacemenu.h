// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/workspacetext.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUuid>
#include <QtWidgets/QMainWindow>

#include <optional>

namespace Clientele {

class Workspaces;
class WorkspacesDialog;
class WorkspaceSwitcher;

/** What the window offers to do with workspaces: the menu of them, the dialog that manages them, the question before a
 * sign-out. Carries out what the list of workspaces can; the rest leaves as a signal. GUI thread. */
class WorkspaceMenu : public QObject
{
    Q_OBJECT

public:
    /** Both outlive this. */
    WorkspaceMenu(Workspaces &workspaces, QMainWindow &window);

    /** The window's. */
    [[nodiscard]] WorkspaceSwitcher *menu() const { return m_switcher; }

public Q_SLOTS:
    /** In answer to unsentWorkWanted(). Nothing: it could not be counted. */
    void setUnsentWork(const QUuid &id, const std::optional<Clientele::UnsentWork> &work);

Q_SIGNALS:
    void chosen(const QUuid &id);
    void addRequested();
    /** Both of the current one. @p wipe: what it has on this computer goes too. */
    void signInRequested();
    void signOutRequested(bool wipe);
    void removeRequested(const QUuid &id, bool wipe);
    /** What that workspace has on this computer alone is to be counted. */
    void unsentWorkWanted(const QUuid &id);

private:
    void manage();
    void askToSignOut();

    Workspaces &m_workspaces;
    QMainWindow &m_window;
    WorkspaceSwitcher *m_switcher;
    QPointer<WorkspacesDialog> m_dialog;
    /** Whose sign-out was asked for, until its question stands. */
    QUuid m_signingOut;
};

} // namespace Clientele
