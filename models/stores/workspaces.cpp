// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/workspaces.h"

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

bool isHalf(const Connection &connection)
{
    return connection.baseUrl.isEmpty() != connection.workspaceId.isEmpty();
}

bool holdsConnection(const QList<SavedWorkspace> &workspaces, const Connection &connection)
{
    return std::ranges::find(workspaces, connection, &SavedWorkspace::connection) != workspaces.cend();
}

bool holdsId(const QList<SavedWorkspace> &workspaces, const QUuid &id)
{
    return std::ranges::find(workspaces, id, &SavedWorkspace::id) != workspaces.cend();
}

/** By the rules of Workspaces. */
QList<SavedWorkspace> mended(const QList<SavedWorkspace> &workspaces)
{
    QList<SavedWorkspace> result;
    for (SavedWorkspace each : workspaces) {
        if (isHalf(each.connection) || holdsConnection(result, each.connection))
            continue;
        if (each.id.isNull() || holdsId(result, each.id))
            each.id = QUuid::createUuid();
        result.append(each);
    }
    if (!holdsConnection(result, {}))
        result.append({.id = QUuid::createUuid()});
    return result;
}

} // namespace

Workspaces::Workspaces(QObject *parent)
    : QObject(parent)
    , m_model(new WorkspacesModel(this))
    , m_workspaces(mended({}))
    , m_currentId(m_workspaces.constFirst().id)
{
    refreshModel();
}

void Workspaces::setAll(const QList<SavedWorkspace> &workspaces, const QUuid &currentId)
{
    m_workspaces = mended(workspaces);
    const QUuid before = m_currentId;
    m_currentId = holdsId(m_workspaces, currentId) ? currentId : m_workspaces.constFirst().id;
    m_signedIn.clear();
    refreshModel();
    const bool isAsKept = m_workspaces == workspaces && m_currentId == currentId;
    if (!isAsKept)
        Q_EMIT changed();
    if (m_currentId != before)
        Q_EMIT currentChanged();
}

const SavedWorkspace &Workspaces::current() const
{
    return m_workspaces.at(rowOf(m_currentId));
}

const SavedWorkspace &Workspaces::sandbox() const
{
    return *std::ranges::find_if(m_workspaces, &SavedWorkspace::isSandbox);
}

std::optional<SavedWorkspace> Workspaces::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_workspaces.at(row));
}

std::optional<SavedWorkspace> Workspaces::findByConnection(const Connection &connection) const
{
    const auto found = std::ranges::find(m_workspaces, connection, &SavedWorkspace::connection);
    return found == m_workspaces.cend() ? std::nullopt : std::optional(*found);
}

QUuid Workspaces::add(const SavedWorkspace &workspace)
{
    if (isHalf(workspace.connection))
        return {};
    QList<SavedWorkspace> next = m_workspaces;
    auto known = std::ranges::find(next, workspace.connection, &SavedWorkspace::connection);
    if (known == next.end()) {
        next.append(workspace);
        next.last().id = QUuid::createUuid();
        known = next.end() - 1;
    }
    if (known->name.isEmpty())
        known->name = workspace.name;
    if (workspace.account != Account{})
        known->account = workspace.account;
    known->keepsToken = workspace.keepsToken;
    const QUuid id = known->id;
    update(next, m_currentId);
    return id;
}

void Workspaces::rename(const QUuid &id, const QString &name)
{
    set(id, &SavedWorkspace::name, name.trimmed());
}

void Workspaces::move(int from, int to)
{
    const auto isPlace = [this](int row) { return row >= 0 && row < m_workspaces.size(); };
    if (!isPlace(from) || !isPlace(to))
        return;
    QList<SavedWorkspace> next = m_workspaces;
    next.move(from, to);
    update(next, m_currentId);
}

bool Workspaces::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0 || m_workspaces.at(row).isSandbox())
        return false;
    QList<SavedWorkspace> next = m_workspaces;
    next.removeAt(row);
    m_signedIn.remove(id);
    const int neighbour = qMin(row, static_cast<int>(next.size()) - 1);
    update(next, id == m_currentId ? next.at(neighbour).id : m_currentId);
    return true;
}

void Workspaces::setCurrent(const QUuid &id)
{
    if (rowOf(id) >= 0)
        update(m_workspaces, id);
}

void Workspaces::setAccount(const QUuid &id, const Account &account)
{
    set(id, &SavedWorkspace::account, account);
}

void Workspaces::setKeepsToken(const QUuid &id, bool keeps)
{
    set(id, &SavedWorkspace::keepsToken, keeps);
}

void Workspaces::setRemovesToken(const QUuid &id, bool removes)
{
    set(id, &SavedWorkspace::removesToken, removes);
}

void Workspaces::setSignedIn(const QUuid &id, bool isSignedIn)
{
    if (rowOf(id) < 0)
        return;
    m_signedIn.insert(id, isSignedIn);
    refreshModel();
}

bool Workspaces::isSignedIn(const QUuid &id) const
{
    const int row = rowOf(id);
    return row >= 0 && countsAsSignedIn(m_workspaces.at(row));
}

bool Workspaces::countsAsSignedIn(const SavedWorkspace &workspace) const
{
    return workspace.isSandbox() || m_signedIn.value(workspace.id, workspace.keepsToken);
}

int Workspaces::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_workspaces, id, &SavedWorkspace::id);
    return found == m_workspaces.cend() ? -1 : static_cast<int>(found - m_workspaces.cbegin());
}

template <typename Member>
void Workspaces::set(const QUuid &id, Member SavedWorkspace::*member, const Member &value)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    QList<SavedWorkspace> next = m_workspaces;
    next[row].*member = value;
    update(next, m_currentId);
}

/** Everything has its new state before anybody is told. */
void Workspaces::update(QList<SavedWorkspace> workspaces, const QUuid &currentId)
{
    const bool listChanges = workspaces != m_workspaces;
    const bool currentChanges = currentId != m_currentId;
    if (!listChanges && !currentChanges)
        return;
    m_workspaces = std::move(workspaces);
    m_currentId = currentId;
    refreshModel();
    Q_EMIT changed();
    if (currentChanges)
        Q_EMIT currentChanged();
}

void Workspaces::refreshModel()
{
    QList<ListedWorkspace> listed;
    for (const SavedWorkspace &each : std::as_const(m_workspaces))
        listed.append({.id = each.id,
                       .workspace = each,
                       .isCurrent = each.id == m_currentId,
                       .isSignedIn = countsAsSignedIn(each)});
    m_model->setWorkspaces(listed);
}

} // namespace Clientele
