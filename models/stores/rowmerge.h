// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clientmerge.h"
#include "models/stores/drafts.h"

#include <QtCore/QHash>

#include <algorithm>
#include <optional>

namespace Clientele {

/** Equal as an item of a merge. */
[[nodiscard]] inline bool sameContent(const ContactMethod &one, const ContactMethod &other)
{
    return one.type == other.type && one.value == other.value;
}
[[nodiscard]] inline bool sameContent(const CustomField &one, const CustomField &other)
{
    return one.key == other.key && one.value == other.value;
}

/** Two added rows that are one row. */
[[nodiscard]] inline bool isSameAddition(const ContactMethod &one, const ContactMethod &other)
{
    return sameContent(one, other);
}
[[nodiscard]] inline bool isSameAddition(const CustomField &one, const CustomField &other)
{
    return one.key == other.key;
}

/** Why a side cannot lose this row without being asked although its content is as it was. */
[[nodiscard]] inline bool isNewlyChosen(const ContactMethod &row, const ContactMethod &before,
                                        const QList<ContactMethod> &side, const QList<ContactMethod> &base)
{
    if (!row.preferred || before.preferred)
        return false;
    const auto former = std::ranges::find(base, true, &ContactMethod::preferred);
    return former != base.end() && placeOf(side, former->row) >= 0;
}
[[nodiscard]] inline bool isNewlyChosen(const CustomField & /*row*/, const CustomField & /*before*/,
                                        const QList<CustomField> & /*side*/, const QList<CustomField> & /*base*/)
{
    return false;
}

/** One row of a merge, in the three versions there may be. */
template <typename Row>
struct MergeSlot
{
    enum class Verdict { Mine, Theirs, Conflict };

    RowId row;
    std::optional<Row> base;
    std::optional<Row> mine;
    std::optional<Row> theirs;
    Verdict verdict = Verdict::Mine;

    [[nodiscard]] const std::optional<Row> &version(MergeChoice choice) const
    {
        switch (choice) {
        case MergeChoice::Base:
            return base;
        case MergeChoice::Mine:
            return mine;
        case MergeChoice::Theirs:
            return theirs;
        }
        Q_UNREACHABLE();
    }
};

/** Merges the rows of one section. @p Row is a ContactMethod or a CustomField. */
template <typename Row>
class RowMerge
{
public:
    using Slot = MergeSlot<Row>;
    using Verdict = typename Slot::Verdict;

    /** @p theirs is aligned with @p base; rows of it that mine added too get the ids they have in mine. */
    RowMerge(const QList<Row> &base, const QList<Row> &mine, QList<Row> &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    {
        pairAdditions();
        for (const RowId id : orderedIds())
            m_slots.append(slotOf(id));
    }

    /** In the order of the merged rows. */
    [[nodiscard]] const QList<Slot> &slots() const { return m_slots; }

    /** The merged rows; @p choices are those of the conflicts among slots(). Nothing is said about who is preferred. */
    [[nodiscard]] QList<Row> rows(const QList<MergeChoice> &choices) const
    {
        QList<Row> merged;
        qsizetype conflict = 0;
        for (const Slot &slot : m_slots) {
            MergeChoice choice = slot.verdict == Verdict::Theirs ? MergeChoice::Theirs : MergeChoice::Mine;
            if (slot.verdict == Verdict::Conflict)
                choice = choices.value(conflict++, MergeChoice::Mine);
            if (const std::optional<Row> &row = slot.version(choice))
                merged.append(completed(*row, slot));
        }
        return withoutDoubles(merged);
    }

private:
    static bool sameVersion(const std::optional<Row> &one, const std::optional<Row> &other)
    {
        return one && other ? sameContent(*one, *other) : one.has_value() == other.has_value();
    }
    static std::optional<Row> find(const QList<Row> &rows, RowId id)
    {
        const qsizetype place = placeOf(rows, id);
        return place < 0 ? std::nullopt : std::optional(rows.at(place));
    }

    void pairAdditions()
    {
        for (const Row &added : m_mine) {
            if (placeOf(m_base, added.row) >= 0 || placeOf(m_theirs, added.row) >= 0)
                continue;
            const auto twin = std::ranges::find_if(m_theirs, [&](const Row &row) {
                return placeOf(m_base, row.row) < 0 && placeOf(m_mine, row.row) < 0 && isSameAddition(row, added);
            });
            if (twin != m_theirs.end())
                twin->row = added.row;
        }
    }

    [[nodiscard]] static QList<RowId> idsOf(const QList<Row> &rows)
    {
        QList<RowId> ids;
        for (const Row &row : rows)
            ids.append(row.row);
        return ids;
    }
    [[nodiscard]] bool mineMoved() const
    {
        qsizetype last = -1;
        for (const Row &row : m_mine) {
            const qsizetype place = placeOf(m_base, row.row);
            if (place >= 0 && place < last)
                return true;
            last = std::max(last, place);
        }
        return false;
    }
    /** Every row of the three, in the order in which those that stay will stand. */
    [[nodiscard]] QList<RowId> orderedIds() const
    {
        const bool asMine = mineMoved();
        QList<RowId> ordered = idsOf(asMine ? m_mine : m_theirs);
        putIn(ordered, asMine ? m_theirs : m_mine, !asMine);
        putIn(ordered, m_base, false);
        return ordered;
    }
    /** Puts each of @p rows that is missing after the one it follows; @p last: after what others added there. */
    void putIn(QList<RowId> &ordered, const QList<Row> &rows, bool last) const
    {
        qsizetype place = 0;
        for (const Row &row : rows) {
            if (const qsizetype known = ordered.indexOf(row.row); known >= 0) {
                place = known + 1;
                continue;
            }
            while (last && place < ordered.size() && placeOf(m_base, ordered.at(place)) < 0)
                ++place;
            ordered.insert(place++, row.row);
        }
    }

    [[nodiscard]] Slot slotOf(RowId id) const
    {
        Slot slot{.row = id, .base = find(m_base, id), .mine = find(m_mine, id), .theirs = find(m_theirs, id)};
        slot.verdict = verdictOn(slot);
        return slot;
    }
    [[nodiscard]] Verdict verdictOn(const Slot &slot) const
    {
        if (sameVersion(slot.mine, slot.theirs))
            return Verdict::Mine;
        if (sameVersion(slot.base, slot.mine)) {
            const bool asks = slot.mine && !slot.theirs && isNewlyChosen(*slot.mine, *slot.base, m_mine, m_base);
            return asks ? Verdict::Conflict : Verdict::Theirs;
        }
        if (sameVersion(slot.base, slot.theirs)) {
            const bool asks = slot.theirs && !slot.mine && isNewlyChosen(*slot.theirs, *slot.base, m_theirs, m_base);
            return asks ? Verdict::Conflict : Verdict::Mine;
        }
        return Verdict::Conflict;
    }

    /** @p chosen with the slot's id, and what of it is no item of its own. */
    static Row completed(Row chosen, const Slot &slot)
    {
        chosen.row = slot.row;
        const QByteArray base = slot.base ? slot.base->unknownMembers : QByteArray();
        const QByteArray mine = slot.mine ? slot.mine->unknownMembers : base;
        const QByteArray theirs = slot.theirs ? slot.theirs->unknownMembers : base;
        chosen.unknownMembers = mine == base ? theirs : mine;
        return chosen;
    }

    static qsizetype countOf(const QList<Row> &rows, const Row &content)
    {
        return std::ranges::count_if(rows, [&](const Row &row) { return sameContent(row, content); });
    }
    /** Changes that met in one content leave it once. Rows of neither base nor mine go first, then later ones. */
    [[nodiscard]] QList<Row> withoutDoubles(QList<Row> merged) const
    {
        const auto isDouble = [&](const Row &row) {
            const qsizetype most = std::max({countOf(m_base, row), countOf(m_mine, row), countOf(m_theirs, row)});
            return countOf(merged, row) > most;
        };
        const auto drop = [&](auto mayGo) {
            for (qsizetype i = merged.size() - 1; i >= 0; --i) {
                if (mayGo(merged.at(i)) && isDouble(merged.at(i)))
                    merged.removeAt(i);
            }
        };
        drop([&](const Row &row) { return placeOf(m_base, row.row) < 0 && placeOf(m_mine, row.row) < 0; });
        drop([&](const Row &row) { return placeOf(m_base, row.row) < 0; });
        drop([](const Row &) { return true; });
        return merged;
    }

    const QList<Row> &m_base;
    const QList<Row> &m_mine;
    QList<Row> &m_theirs;
    QList<Slot> m_slots;
};

} // namespace Clientele
