// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/workspacesmodel.h"
#include "models/values/savedworkspace.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

namespace Clientele {

/**
 * The workspaces a person has, in the order they chose. The sandbox workspace is always exactly one of them, each
 * connection is there once, and exactly one workspace is the current one. GUI thread.
 */
class Workspaces : public QObject
{
    Q_OBJECT

public:
    /** The sandbox workspace alone. */
    explicit Workspaces(QObject *parent = nullptr);

    /**
     * What was remembered. What breaks the rules above is mended, and changed() then says that it has to be kept anew:
     * of two with one connection the first counts, half a connection is none, the sandbox workspace comes last when it
     * is missing, and in place of a current one that is not there the first is.
     */
    void setAll(const QList<SavedWorkspace> &workspaces, const QUuid &currentId);

    [[nodiscard]] const QList<SavedWorkspace> &all() const { return m_workspaces; }
    [[nodiscard]] const SavedWorkspace &current() const;
    [[nodiscard]] const SavedWorkspace &sandbox() const;
    [[nodiscard]] std::optional<SavedWorkspace> find(const QUuid &id) const;
    [[nodiscard]] std::optional<SavedWorkspace> findByConnection(const Connection &connection) const;
    [[nodiscard]] WorkspacesModel *model() const { return m_model; }

    /**
     * Puts it at the end; its id is chosen here and returned. A connection that is there already is not added again:
     * the workspace that has it takes over what is said of the account and the token, and the name when it has none.
     * Null: the connection is only half of one.
     */
    QUuid add(const SavedWorkspace &workspace);
    /** Without spaces around it; empty: as the server calls it. */
    void rename(const QUuid &id, const QString &name);
    /** As QList::move(); nothing happens when there is no such place. */
    void move(int from, int to);
    /** When it was the current one, the next in the list becomes that, else the one before. False: the sandbox
     * workspace, which stays, or none that is here. */
    bool remove(const QUuid &id);
    void setCurrent(const QUuid &id);
    void setAccount(const QUuid &id, const Account &account);
    void setKeepsToken(const QUuid &id, bool keeps);
    void setRemovesToken(const QUuid &id, bool removes);

    /** Whether there is a token for it, as far as is known in this run; until it is, one that is kept counts. */
    void setSignedIn(const QUuid &id, bool isSignedIn);
    /** The sandbox workspace always is. */
    [[nodiscard]] bool isSignedIn(const QUuid &id) const;

Q_SIGNALS:
    /** all() or current(): what is to be kept. */
    void changed();
    /** current() is another workspace; comes after changed(). */
    void currentChanged();

private:
    [[nodiscard]] int rowOf(const QUuid &id) const;
    [[nodiscard]] bool countsAsSignedIn(const SavedWorkspace &workspace) const;
    template <typename Member>
    void set(const QUuid &id, Member SavedWorkspace::*member, const Member &value);
    void update(QList<SavedWorkspace> workspaces, const QUuid &currentId);
    void refreshModel();

    WorkspacesModel *m_model;
    QList<SavedWorkspace> m_workspaces;
    QUuid m_currentId;
    QHash<QUuid, bool> m_signedIn;
};

} // namespace Clientele
