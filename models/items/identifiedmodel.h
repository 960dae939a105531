// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/listchange.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QUuid>

#include <algorithm>
#include <utility>

namespace Clientele {

/**
 * A list of values that have a QUuid `id` and are replaced all at once: views hear of the rows that came, went, moved
 * and changed, and of no others. The roles are the deriving model's.
 */
template <typename Value>
class IdentifiedModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    /** -1 when there is no such row. */
    [[nodiscard]] int rowOf(const QUuid &id) const
    {
        const auto found = std::ranges::find(m_values, id, &Value::id);
        return found == m_values.cend() ? -1 : static_cast<int>(found - m_values.cbegin());
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size());
    }

protected:
    [[nodiscard]] const QList<Value> &values() const { return m_values; }
    /** Null for an index that is not one of this model's rows. */
    [[nodiscard]] const Value *valueAt(const QModelIndex &index) const
    {
        const bool isRow = index.isValid() && checkIndex(index, CheckIndexOption::ParentIsInvalid);
        return isRow ? &m_values.at(index.row()) : nullptr;
    }

    /** Of values with the same id the first counts. */
    void setValues(const QList<Value> &values)
    {
        const QList<Value> target = withoutDoubles(values);
        Names names;
        const QList<RowId> before = namesOf(m_values, names);
        const ListChange change = listChange(before, namesOf(target, names));
        for (const ArrangeStep &step : change.arranging)
            arrange(step, target);
        overwrite(target);
        for (const RowSpan span : change.removals)
            remove(span);
    }

private:
    using Names = QHash<QUuid, RowId>;

    static QList<Value> withoutDoubles(QList<Value> values)
    {
        QHash<QUuid, bool> known;
        values.removeIf([&known](const Value &value) { return std::exchange(known[value.id], true); });
        return values;
    }
    /** What listChange() knows each id by. */
    static QList<RowId> namesOf(const QList<Value> &values, Names &names)
    {
        QList<RowId> result;
        for (const Value &value : values) {
            RowId &name = names[value.id];
            if (name.isNull())
                name = RowId{static_cast<quint64>(names.size())};
            result.append(name);
        }
        return result;
    }

    void arrange(const ArrangeStep &step, const QList<Value> &target)
    {
        if (step.kind == ArrangeStep::Kind::Insert) {
            beginInsertRows({}, step.from, step.from + step.count - 1);
            for (int i = 0; i < step.count; ++i)
                m_values.insert(step.from + i, target.at(step.to + i));
            endInsertRows();
        } else if (beginMoveRows({}, step.from, step.from, {}, step.to > step.from ? step.to + 1 : step.to)) {
            m_values.move(step.from, step.to);
            endMoveRows();
        }
    }
    void remove(RowSpan span)
    {
        beginRemoveRows({}, span.first, span.first + span.count - 1);
        m_values.remove(span.first, span.count);
        endRemoveRows();
    }
    /** Announces neighbours that changed together. */
    void overwrite(const QList<Value> &target)
    {
        QHash<QUuid, const Value *> byId;
        for (const Value &value : target)
            byId.insert(value.id, &value);
        int first = -1;
        for (int row = 0; row <= m_values.size(); ++row) {
            const Value *wanted = row < m_values.size() ? byId.value(m_values.at(row).id) : nullptr;
            const bool changes = wanted && !(*wanted == m_values.at(row));
            if (changes) {
                m_values[row] = *wanted;
                first = first < 0 ? row : first;
            } else if (first >= 0) {
                Q_EMIT dataChanged(index(std::exchange(first, -1)), index(row - 1));
            }
        }
    }

    QList<Value> m_values;
};

} // namespace Clientele
