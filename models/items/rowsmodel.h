// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/listchange.h"
#include "models/values/problem.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace Clientele {

/**
 * What the tables of a draft share: a list of rows with ids, the only places that change it, and the marks on its
 * rows. @p Row has a member `RowId row` and is compared with ==. Every other rule is the deriving model's.
 */
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /** -1 when there is no such row. */
    [[nodiscard]] int rowOf(RowId id) const
    {
        const auto found = std::ranges::find(m_rows, id, &Row::row);
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isCell(const QModelIndex &index) const
    {
        return index.isValid() && checkIndex(index, CheckIndexOption::ParentIsInvalid);
    }
    [[nodiscard]] bool isSpan(int row, int count, const QModelIndex &parent) const
    {
        return !parent.isValid() && row >= 0 && count > 0 && count <= rowCount() - row;
    }
    [[nodiscard]] bool isInsertion(int row, int count, const QModelIndex &parent) const
    {
        return !parent.isValid() && row >= 0 && row <= rowCount() && count > 0;
    }

    /** @p rows with an id of its own for each that has none, or one that is taken by a row before it or in @p taken. */
    [[nodiscard]] static QList<Row> withOwnIds(QList<Row> rows, QSet<RowId> taken = {})
    {
        for (Row &row : rows) {
            if (row.row.isNull() || taken.contains(row.row))
                row.row = RowId::create();
            taken.insert(row.row);
        }
        return rows;
    }
    [[nodiscard]] static QList<RowId> idsOf(const QList<Row> &rows)
    {
        QList<RowId> ids(rows.size());
        std::ranges::transform(rows, ids.begin(), &Row::row);
        return ids;
    }

    void insertSpan(int row, const QList<Row> &arriving)
    {
        beginInsertRows({}, row, row + static_cast<int>(arriving.size()) - 1);
        m_rows.insert(row, arriving.size(), Row{});
        std::ranges::copy(arriving, m_rows.begin() + row);
        endInsertRows();
    }
    void removeSpan(RowSpan span)
    {
        beginRemoveRows({}, span.first, span.first + span.count - 1);
        m_rows.remove(span.first, span.count);
        endRemoveRows();
    }
    /** False where Qt's rules for @p destination refuse the move. */
    bool moveSpan(RowSpan span, int destination)
    {
        if (!beginMoveRows({}, span.first, span.first + span.count - 1, {}, destination))
            return false;
        const auto first = m_rows.begin() + span.first;
        if (destination < span.first)
            std::rotate(m_rows.begin() + destination, first, first + span.count);
        else
            std::rotate(first, first + span.count, m_rows.begin() + destination);
        endMoveRows();
        return true;
    }
    /** Puts each of @p changed in the place of the row with its id, all at once, and announces them as one span. */
    void overwrite(const QList<Row> &changed, const QList<int> &roles = {})
    {
        QHash<RowId, Row> byId;
        for (const Row &row : changed)
            byId.insert(row.row, row);
        int first = -1;
        int last = -1;
        for (int i = 0; i < m_rows.size(); ++i) {
            const auto found = byId.constFind(m_rows.at(i).row);
            if (found == byId.cend() || *found == m_rows.at(i))
                continue;
            m_rows[i] = *found;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), roles);
    }
    /** The arranging steps of @p change; rows that come are taken from @p target, the new list. */
    void arrange(const ListChange &change, const QList<Row> &target)
    {
        for (const ArrangeStep &step : change.arranging) {
            switch (step.kind) {
            case ArrangeStep::Kind::Insert:
                insertSpan(step.from, target.mid(step.to, step.count));
                break;
            case ArrangeStep::Kind::Move:
                moveSpan({.first = step.from, .count = 1}, step.to > step.from ? step.to + 1 : step.to);
                break;
            }
        }
    }

    /** The marks on @p member of row @p row. */
    [[nodiscard]] Problems problemsAt(int row, FieldPath::Member member) const
    {
        Problems found = m_problems.value(m_rows.at(row).row);
        found.removeIf([member](const Problem &problem) { return problem.member != member; });
        return found;
    }
    /** Keeps those of @p problems that are of @p section; announces @p role for the rows between changed ones. */
    void replaceProblems(const Problems &problems, FieldPath::Section section, int role)
    {
        QHash<RowId, Problems> byRow;
        for (const Problem &problem : problems) {
            if (problem.section == section)
                byRow[problem.row].append(problem);
        }
        const QHash<RowId, Problems> before = std::exchange(m_problems, byRow);
        announceRows([&](RowId id) { return before.value(id) != byRow.value(id); }, {role});
    }
    /** One dataChanged with @p roles from the first to the last row for whose id @p changed is true. */
    template <typename Changed>
    void announceRows(Changed changed, const QList<int> &roles)
    {
        const auto first = std::ranges::find_if(m_rows, changed, &Row::row);
        if (first == m_rows.end())
            return;
        const auto last = std::ranges::find_if(m_rows.crbegin(), m_rows.crend(), changed, &Row::row);
        Q_EMIT dataChanged(index(static_cast<int>(first - m_rows.begin()), 0),
                           index(static_cast<int>(m_rows.crend() - last) - 1, columnCount() - 1), roles);
    }

private:
    QList<Row> m_rows;
    QHash<RowId, Problems> m_problems;
};

} // namespace Clientele
