// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspaceswitcher.h"

#include "models/items/workspacesmodel.h"
#include "ui/text/accounttext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/workspacetext.h"

#include <QtGui/QActionGroup>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int WITH_KEYS = 9;

} // namespace

WorkspaceSwitcher::WorkspaceSwitcher(WorkspacesModel &workspaces, QWidget &window)
    : QMenu(&window)
    , m_workspaces(workspaces)
    , m_window(window)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"workspaceMenu"_s);
    setTitle(tr("&Workspace"));
    addCommands();
    connect(&workspaces, &QAbstractItemModel::rowsInserted, this, &WorkspaceSwitcher::refresh);
    connect(&workspaces, &QAbstractItemModel::rowsRemoved, this, &WorkspaceSwitcher::refresh);
    connect(&workspaces, &QAbstractItemModel::rowsMoved, this, &WorkspaceSwitcher::refresh);
    connect(&workspaces, &QAbstractItemModel::dataChanged, this, &WorkspaceSwitcher::refresh);
    refresh();
}

void WorkspaceSwitcher::addCommands()
{
    m_end = addSeparator();
    connect(addCommand(u"addWorkspaceAction"_s, tr("&Add workspace…")), &QAction::triggered, this,
            &WorkspaceSwitcher::addRequested);
    connect(addCommand(u"manageWorkspacesAction"_s, tr("&Manage workspaces…")), &QAction::triggered, this,
            &WorkspaceSwitcher::manageRequested);
    addSeparator();
    m_signIn = addCommand(u"signInAction"_s, tr("&Sign in…"));
    m_signOut = addCommand(u"signOutAction"_s, tr("Sign &out…"));
    connect(m_signIn, &QAction::triggered, this, &WorkspaceSwitcher::signInRequested);
    connect(m_signOut, &QAction::triggered, this, &WorkspaceSwitcher::signOutRequested);
}

QAction *WorkspaceSwitcher::addCommand(const QString &objectName, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    return action;
}

void WorkspaceSwitcher::refresh()
{
    matchActionCount();
    for (int row = 0; row < m_workspaces.rowCount(); ++row)
        describe(m_workspaceActions.at(row), m_workspaces.index(row));
}

void WorkspaceSwitcher::matchActionCount()
{
    while (m_workspaceActions.size() > m_workspaces.rowCount())
        delete m_workspaceActions.takeLast();
    while (m_workspaceActions.size() < m_workspaces.rowCount())
        addWorkspaceAction();
}

void WorkspaceSwitcher::addWorkspaceAction()
{
    const qsizetype place = m_workspaceActions.size();
    auto *action = new QAction(m_group);
    action->setObjectName(u"workspaceAction%1"_s.arg(place + 1));
    action->setCheckable(true);
    if (place < WITH_KEYS)
        action->setShortcut(
            QKeyCombination(Qt::AltModifier, Qt::Key(static_cast<int>(Qt::Key_1) + static_cast<int>(place))));
    connect(action, &QAction::triggered, this, [this, place] { choose(place); });
    insertAction(m_end, action);
    m_window.addAction(action);
    m_workspaceActions.append(action);
}

void WorkspaceSwitcher::describe(QAction *action, const QModelIndex &workspace)
{
    constexpr int nameInCharacters = 36;
    const auto saved = workspace.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>();
    const QString name = savedWorkspaceName(saved, workspace.data(WorkspacesModel::NumberRole).toInt());
    const QString text = tr("%1 — %2", "%1: name of a workspace, %2: its server and who is signed in")
                             .arg(fitting(name, nameInCharacters), placeAndAccount(saved));
    action->setText(escapeMnemonic(text));
    const bool isCurrent = workspace.data(WorkspacesModel::IsCurrentRole).toBool();
    action->setChecked(isCurrent);
    if (isCurrent)
        offerSigning(workspace);
}

/** One of the two; the sandbox workspace needs neither. */
void WorkspaceSwitcher::offerSigning(const QModelIndex &current)
{
    const bool isSandbox = current.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>().isSandbox();
    const bool isSignedIn = current.data(WorkspacesModel::IsSignedInRole).toBool();
    m_signIn->setVisible(!isSandbox && !isSignedIn);
    m_signOut->setVisible(!isSandbox && isSignedIn);
}

void WorkspaceSwitcher::choose(qsizetype place)
{
    // The check mark moved already, and whether the workspace does is for others to say.
    refresh();
    const QModelIndex workspace = m_workspaces.index(static_cast<int>(place));
    if (!workspace.data(WorkspacesModel::IsCurrentRole).toBool())
        Q_EMIT chosen(workspace.data(WorkspacesModel::IdRole).toUuid());
}

QString WorkspaceSwitcher::placeAndAccount(const SavedWorkspace &workspace) const
{
    constexpr int partInCharacters = 32;
    const QString place = fitting(workspacePlace(workspace), partInCharacters);
    const QString account = fitting(accountText(workspace.account), partInCharacters);
    return account.isEmpty() ? place : place + ", "_L1 + account;
}

QString WorkspaceSwitcher::fitting(const QString &text, int widestInCharacters) const
{
    return elidedText(fontMetrics(), text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * widestInCharacters);
}

} // namespace Clientele
