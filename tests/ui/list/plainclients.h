// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/clientsmodel.h"

#include <QtCore/QAbstractListModel>

#include <algorithm>

namespace Clientele::Tests {

/** Rows that are their ids, changed by the test row by row, as any list model might. */
class PlainClients : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PlainClients(int count)
    {
        for (int i = 0; i < count; ++i)
            m_ids.append(m_next++);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isText = role == Qt::DisplayRole || role == ClientsModel::IdRole || role == ClientsModel::NameRole;
        return isText && index.isValid() ? QVariant(QString::number(m_ids.at(index.row()))) : QVariant();
    }
    [[nodiscard]] int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id.toInt())); }
    [[nodiscard]] QString idAt(int row) const { return QString::number(m_ids.at(row)); }

    void insert(int row, int count)
    {
        beginInsertRows({}, row, row + count - 1);
        for (int i = 0; i < count; ++i)
            m_ids.insert(row, m_next++);
        endInsertRows();
    }
    void remove(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_ids.remove(row, count);
        endRemoveRows();
    }
    void sort(int /*column*/, Qt::SortOrder order) override
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QStringList ids;
        for (const QModelIndex &each : before)
            ids.append(idAt(each.row()));
        std::ranges::sort(m_ids, [order](int a, int b) { return order == Qt::AscendingOrder ? a < b : a > b; });
        QModelIndexList after;
        for (const QString &id : ids)
            after.append(index(rowOf(id)));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    /** Every @p step-th row is left. */
    void thinOut(int step)
    {
        beginResetModel();
        QList<int> left;
        for (qsizetype i = 0; i < m_ids.size(); i += step)
            left.append(m_ids.at(i));
        m_ids = left;
        endResetModel();
    }

private:
    QList<int> m_ids;
    int m_next = 0;
};

} // namespace Clientele::Tests
