// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/historymodel.h"

namespace Clientele {

namespace {

QString historyNameOf(const HistoryEntry &entry)
{
    const std::optional<Client> &client = entry.after ? entry.after : entry.before;
    return client ? client->name.left(HistoryModel::LONGEST_NAME) : QString();
}

} // namespace

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    QList<HistoryEntry> newestFirst = entries;
    std::ranges::reverse(newestFirst);
    std::ranges::stable_sort(
        newestFirst, [](const QDateTime &a, const QDateTime &b) { return a > b; }, &HistoryEntry::at);
    setValues(newestFirst);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = valueAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return historyNameOf(*entry);
    case IdRole:
        return entry->id;
    case ActionRole:
        return QVariant::fromValue(entry->action);
    case EntryRole:
        return QVariant::fromValue(*entry);
    case AtRole:
        return entry->at;
    case UndoneRole:
        return entry->undone;
    default:
        return {};
    }
}

} // namespace Clientele
