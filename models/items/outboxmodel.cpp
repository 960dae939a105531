// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/outboxmodel.h"

namespace Clientele {

namespace {

QString outboxNameOf(const OutboxItem &item)
{
    const QString &name = item.draft.name.isEmpty() ? item.client.name : item.draft.name;
    return name.left(OutboxModel::LONGEST_NAME);
}

} // namespace

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxItem *item = valueAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return outboxNameOf(*item);
    case IdRole:
        return item->id;
    case ActionRole:
        return QVariant::fromValue(item->action);
    case StateRole:
        return QVariant::fromValue(item->state);
    case ItemRole:
        return QVariant::fromValue(*item);
    case SinceRole:
        return item->since;
    case WhyRole:
        return item->error ? QVariant::fromValue(*item->error) : QVariant();
    default:
        return {};
    }
}

} // namespace Clientele
