// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/listchange.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace Clientele {

namespace {

/** The longest part of @p positions that rises, as values. */
QList<int> longestRise(const QList<int> &positions)
{
    QList<int> ends; // ends[n]: index of the smallest value that ends a rise of n + 1 values
    QList<int> previous(positions.size(), -1);
    for (int i = 0; i < positions.size(); ++i) {
        const auto place = std::ranges::lower_bound(ends, positions[i], {}, [&](int end) { return positions[end]; });
        const auto length = place - ends.begin();
        previous[i] = length > 0 ? ends[length - 1] : -1;
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<int> rise;
    for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        rise.prepend(positions[i]);
    return rise;
}

/** Builds the arranging steps on a copy of the list. */
class Arrangement
{
public:
    Arrangement(const QList<RowId> &before, const QList<RowId> &after)
        : m_list(before)
        , m_staying(staying(before, after))
        , m_known(before.begin(), before.end())
    {
        for (int i = 0; i < after.size(); ++i)
            place(after[i], i);
    }

    [[nodiscard]] const QList<ArrangeStep> &steps() const { return m_steps; }
    [[nodiscard]] const QList<RowId> &list() const { return m_list; }

private:
    static QSet<RowId> staying(const QList<RowId> &before, const QList<RowId> &after)
    {
        QHash<RowId, int> positions;
        for (int i = 0; i < before.size(); ++i)
            positions.insert(before[i], i);
        QList<int> kept;
        for (const RowId id : after) {
            if (const auto found = positions.constFind(id); found != positions.cend())
                kept.append(*found);
        }
        QSet<RowId> result;
        for (const int position : longestRise(kept))
            result.insert(before[position]);
        return result;
    }

    void place(RowId id, int target)
    {
        if (m_staying.contains(id)) {
            m_cursor = static_cast<int>(m_list.indexOf(id, m_cursor)) + 1;
        } else if (m_known.contains(id)) {
            move(static_cast<int>(m_list.indexOf(id)));
        } else {
            insert(id, target);
        }
    }

    void move(int from)
    {
        const int to = from < m_cursor ? m_cursor - 1 : m_cursor;
        if (from != to)
            m_steps.append({.kind = ArrangeStep::Kind::Move, .from = from, .count = 1, .to = to});
        m_list.move(from, to);
        m_cursor = to + 1;
    }

    void insert(RowId id, int target)
    {
        m_list.insert(m_cursor, id);
        const bool continues = !m_steps.isEmpty() && m_steps.last().kind == ArrangeStep::Kind::Insert
                               && m_steps.last().from + m_steps.last().count == m_cursor
                               && m_steps.last().to + m_steps.last().count == target;
        if (continues)
            ++m_steps.last().count;
        else
            m_steps.append({.kind = ArrangeStep::Kind::Insert, .from = m_cursor, .count = 1, .to = target});
        ++m_cursor;
    }

    QList<RowId> m_list;
    QSet<RowId> m_staying;
    QSet<RowId> m_known;
    QList<ArrangeStep> m_steps;
    int m_cursor = 0;
};

QList<RowSpan> spansMissing(const QList<RowId> &list, const QSet<RowId> &wanted)
{
    QList<RowSpan> spans;
    for (int i = 0; i < list.size(); ++i) {
        if (wanted.contains(list[i]))
            continue;
        if (!spans.isEmpty() && spans.last().first + spans.last().count == i)
            ++spans.last().count;
        else
            spans.append({.first = i, .count = 1});
    }
    std::ranges::reverse(spans);
    return spans;
}

} // namespace

ListChange listChange(const QList<RowId> &before, const QList<RowId> &after)
{
    const Arrangement arrangement(before, after);
    return {.arranging = arrangement.steps(),
            .removals = spansMissing(arrangement.list(), QSet<RowId>(after.begin(), after.end()))};
}

} // namespace Clientele
