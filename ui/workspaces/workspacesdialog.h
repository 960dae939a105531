// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/workspacetext.h"

#include <QtCore/QUuid>
#include <QtWidgets/QDialog>

#include <optional>

class QListView;
class QPushButton;

namespace Clientele {

class WorkspaceRows;
class Workspaces;

/**
 * All workspaces, and what can be done with them. Renames and moves them itself and asks for everything else by signal.
 * For open(), not exec(). GUI thread.
 */
class WorkspacesDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p workspaces must outlive the dialog. */
    explicit WorkspacesDialog(Workspaces &workspaces, QWidget *parent = nullptr);

    void select(const QUuid &id);

public Q_SLOTS:
    /**
     * In answer to unsentWorkWanted(): asks whether the workspace is to be removed. Nothing: it could not be counted.
     * Does nothing when the question is not of interest any more.
     */
    void setUnsentWork(const QUuid &id, const std::optional<Clientele::UnsentWork> &work);

Q_SIGNALS:
    void addRequested();
    /** What that workspace has on this computer alone is to be counted. */
    void unsentWorkWanted(const QUuid &id);
    /** @p wipe: its list of clients, drafts and Outbox on this computer go too. The token goes in any case. */
    void removeRequested(const QUuid &id, bool wipe);

private:
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QString &objectName);
    void addKey(const QKeySequence &key, QPushButton *button);
    void buildView();
    void makeButtons();
    void layOut();
    void connectParts();
    void refresh();
    void offer(QPushButton *button, const QString &whyNot);
    [[nodiscard]] QUuid selected() const;
    void rename();
    void moveBy(int rows);
    void askToRemove();

    Workspaces &m_workspaces;
    WorkspaceRows *m_rows;
    QListView *m_view;
    QWidget *m_onlySandbox = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
    /** The one that is to be removed, until its question stands. */
    QUuid m_leaving;
};

} // namespace Clientele
