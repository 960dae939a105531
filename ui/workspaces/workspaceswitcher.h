// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QMenu>

class QActionGroup;

namespace Clientele {

class WorkspacesModel;
struct SavedWorkspace;

/**
 * The menu of all workspaces, for a menu bar and a button alike. Its first nine have keys, Alt+1 to Alt+9, which work
 * wherever the focus is in the window. GUI thread.
 */
class WorkspaceSwitcher : public QMenu
{
    Q_OBJECT

public:
    /** @p workspaces and @p window must outlive it; the window gets the actions of the workspaces. */
    WorkspaceSwitcher(WorkspacesModel &workspaces, QWidget &window);

    /** One for each workspace, in their order. */
    [[nodiscard]] const QList<QAction *> &workspaceActions() const { return m_workspaceActions; }

Q_SIGNALS:
    /** Another workspace than the current one. */
    void chosen(const QUuid &id);
    void addRequested();
    void manageRequested();
    /** Both of the current workspace. */
    void signInRequested();
    void signOutRequested();

private:
    void addCommands();
    QAction *addCommand(const QString &objectName, const QString &text);
    void refresh();
    void matchActionCount();
    void addWorkspaceAction();
    void describe(QAction *action, const QModelIndex &workspace);
    void offerSigning(const QModelIndex &current);
    void choose(qsizetype place);
    [[nodiscard]] QString placeAndAccount(const SavedWorkspace &workspace) const;
    [[nodiscard]] QString fitting(const QString &text, int widestInCharacters) const;

    WorkspacesModel &m_workspaces;
    QWidget &m_window;
    QActionGroup *m_group;
    QList<QAction *> m_workspaceActions;
    /** What the workspaces stand before. */
    QAction *m_end = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
};

} // namespace Clientele
