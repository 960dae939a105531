// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/keptdraftsmodel.h"

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

int rowIn(const QList<KeptDraft> &drafts, const QUuid &id)
{
    const auto found = std::ranges::find(drafts, id, &KeptDraft::id);
    return found == drafts.cend() ? -1 : static_cast<int>(found - drafts.cbegin());
}

} // namespace

KeptDraftsModel::KeptDraftsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int KeptDraftsModel::rowOf(const QUuid &id) const
{
    return rowIn(m_drafts, id);
}

void KeptDraftsModel::show(const QList<KeptDraft> &drafts, const QUuid &inForm)
{
    removeOthers(drafts);
    const QUuid before = std::exchange(m_inForm, inForm);
    for (int row = 0; row < drafts.size(); ++row) {
        const KeptDraft &draft = drafts.at(row);
        place(row, draft);
        change(row, draft, before != inForm && (draft.id == before || draft.id == inForm));
    }
}

void KeptDraftsModel::removeOthers(const QList<KeptDraft> &drafts)
{
    for (int row = static_cast<int>(m_drafts.size()) - 1; row >= 0; --row) {
        if (rowIn(drafts, m_drafts.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_drafts.removeAt(row);
        endRemoveRows();
    }
}

/** The rows before are in their places. */
void KeptDraftsModel::place(int row, const KeptDraft &draft)
{
    const int now = rowOf(draft.id);
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_drafts.insert(row, draft);
        endInsertRows();
    } else if (now != row) {
        beginMoveRows({}, now, now, {}, row);
        m_drafts.move(now, row);
        endMoveRows();
    }
}

void KeptDraftsModel::change(int row, const KeptDraft &draft, bool inFormChanges)
{
    if (m_drafts.at(row) == draft && !inFormChanges)
        return;
    m_drafts[row] = draft;
    Q_EMIT dataChanged(index(row), index(row));
}

int KeptDraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

QVariant KeptDraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptDraft &draft = m_drafts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return draft.draft.name;
    case IdRole:
        return draft.id;
    case ClientNameRole:
        return draft.client ? draft.client->name : QString();
    case IsNewRole:
        return !draft.client;
    case ChangedAtRole:
        return draft.changedAt;
    case IsRefusedRole:
        return draft.refusal.has_value();
    case InFormRole:
        return draft.id == m_inForm;
    default:
        return {};
    }
}

} // namespace Clientele
