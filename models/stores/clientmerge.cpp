// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientmerge.h"

#include "models/stores/rowalignment.h"
#include "models/stores/rowmerge.h"

#include <utility>

namespace Clientele {

namespace {

using Methods = QList<ContactMethod>;

RowId preferredOf(const Methods &methods)
{
    const auto found = std::ranges::find(methods, true, &ContactMethod::preferred);
    return found == methods.end() ? RowId{} : found->row;
}

/** Which row is preferred in the three versions. */
struct PreferredMerge
{
    PreferredMerge(const ClientDraft &baseDraft, const ClientDraft &mineDraft, const ClientDraft &theirDraft)
        : base(preferredOf(baseDraft.contactMethods))
        , mine(preferredOf(mineDraft.contactMethods))
        , theirs(preferredOf(theirDraft.contactMethods))
    {}

    [[nodiscard]] bool isConflict() const { return mine != base && theirs != base && mine != theirs; }
    [[nodiscard]] bool isTheirs() const { return mine == base && theirs != base; }

    /**
     * The preferred row of @p merged. A flag that had to move because its row was removed goes back when the merge
     * keeps that row.
     */
    [[nodiscard]] RowId in(const Methods &merged, const Methods &mineRows, const Methods &theirRows,
                           MergeChoice choice) const
    {
        const auto isThere = [&](RowId id) { return !id.isNull() && placeOf(merged, id) >= 0; };
        const auto hadToMove = [&](const Methods &side) { return isThere(base) && placeOf(side, base) < 0; };
        QList<RowId> wanted;
        if (isConflict())
            wanted = {choice == MergeChoice::Base ? base : choice == MergeChoice::Theirs ? theirs : mine};
        else if (theirs != base && !hadToMove(theirRows))
            wanted = {theirs};
        else if (mine != base && !hadToMove(mineRows))
            wanted = {mine};
        wanted += {base, mine, theirs};
        const auto found = std::ranges::find_if(wanted, isThere);
        return found == wanted.end() ? merged.constFirst().row : *found;
    }

    RowId base;
    RowId mine;
    RowId theirs;
};

MergeValue valueOf(const Methods &methods, RowId id)
{
    const qsizetype place = placeOf(methods, id);
    return place < 0 ? MergeValue() : MergeValue(methods.at(place));
}

template <typename Row>
MergeValue valueOf(const std::optional<Row> &row)
{
    return row ? MergeValue(*row) : MergeValue();
}

/** The conflicts and joined changes of a merge, in the order of the form. */
class Comparison
{
public:
    void compareText(MergeItem item, const QString &base, const QString &mine, const QString &theirs)
    {
        if (mine == theirs || theirs == base)
            return;
        if (mine == base)
            m_joined.append({.item = item, .kind = JoinedChange::Kind::Changed, .value = theirs});
        else
            m_conflicts.append({.item = item, .base = base, .mine = mine, .theirs = theirs});
    }
    template <typename Row>
    void compareRows(MergeItem item, const QList<MergeSlot<Row>> &rows)
    {
        using Verdict = typename MergeSlot<Row>::Verdict;
        for (const MergeSlot<Row> &slot : rows) {
            if (slot.verdict == Verdict::Conflict)
                m_conflicts.append({.item = item,
                                    .base = valueOf(slot.base),
                                    .mine = valueOf(slot.mine),
                                    .theirs = valueOf(slot.theirs)});
            else if (slot.verdict == Verdict::Theirs)
                m_joined.append(joinedRow(item, slot));
        }
    }
    void comparePreferred(const PreferredMerge &preferred, const ClientDraft &base, const ClientDraft &mine,
                          const ClientDraft &theirs)
    {
        if (preferred.isConflict())
            m_conflicts.append({.item = MergeItem::Preferred,
                                .base = valueOf(base.contactMethods, preferred.base),
                                .mine = valueOf(mine.contactMethods, preferred.mine),
                                .theirs = valueOf(theirs.contactMethods, preferred.theirs)});
        else if (preferred.isTheirs())
            m_joined.append({.item = MergeItem::Preferred,
                             .kind = JoinedChange::Kind::Changed,
                             .value = valueOf(theirs.contactMethods, preferred.theirs)});
    }

    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    [[nodiscard]] const QList<JoinedChange> &joined() const { return m_joined; }

private:
    template <typename Row>
    static JoinedChange joinedRow(MergeItem item, const MergeSlot<Row> &slot)
    {
        if (!slot.theirs)
            return {.item = item, .kind = JoinedChange::Kind::Removed, .value = valueOf(slot.base)};
        const auto kind = slot.base ? JoinedChange::Kind::Changed : JoinedChange::Kind::Added;
        return {.item = item, .kind = kind, .value = valueOf(slot.theirs)};
    }

    QList<MergeConflict> m_conflicts;
    QList<JoinedChange> m_joined;
};

/** Hands the choices to the items in the order of the conflicts. */
class Chooser
{
public:
    Chooser(const QList<MergeConflict> &conflicts, const QList<MergeChoice> &choices)
        : m_conflicts(conflicts)
        , m_choices(choices)
    {}

    [[nodiscard]] QList<MergeChoice> of(MergeItem item) const
    {
        QList<MergeChoice> chosen;
        for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
            if (m_conflicts.at(i).item == item)
                chosen.append(m_choices.value(i, MergeChoice::Mine));
        }
        return chosen;
    }
    [[nodiscard]] QString text(MergeItem item, const QString &base, const QString &mine, const QString &theirs) const
    {
        const QList<MergeChoice> chosen = of(item);
        if (chosen.isEmpty())
            return mine == base ? theirs : mine;
        switch (chosen.constFirst()) {
        case MergeChoice::Base:
            return base;
        case MergeChoice::Mine:
            return mine;
        case MergeChoice::Theirs:
            return theirs;
        }
        Q_UNREACHABLE();
    }

private:
    const QList<MergeConflict> &m_conflicts;
    const QList<MergeChoice> &m_choices;
};

} // namespace

MergeResult::MergeResult(ClientDraft base, ClientDraft mine, ClientDraft theirs)
    : m_base(std::move(base))
    , m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
{
    const RowMerge methods(m_base.contactMethods, m_mine.contactMethods, m_theirs.contactMethods);
    const RowMerge fields(m_base.customFields, m_mine.customFields, m_theirs.customFields);
    Comparison comparison;
    comparison.compareText(MergeItem::Name, m_base.name, m_mine.name, m_theirs.name);
    comparison.compareText(MergeItem::AvatarUrl, m_base.avatarUrl, m_mine.avatarUrl, m_theirs.avatarUrl);
    comparison.compareRows(MergeItem::ContactMethod, methods.slots());
    comparison.comparePreferred({m_base, m_mine, m_theirs}, m_base, m_mine, m_theirs);
    comparison.compareRows(MergeItem::CustomField, fields.slots());
    m_conflicts = comparison.conflicts();
    m_joined = comparison.joined();
}

ClientDraft MergeResult::resolve(const QList<MergeChoice> &choices) const
{
    const Chooser chooser(m_conflicts, choices);
    ClientDraft theirs = m_theirs;
    const RowMerge methods(m_base.contactMethods, m_mine.contactMethods, theirs.contactMethods);
    const RowMerge fields(m_base.customFields, m_mine.customFields, theirs.customFields);
    ClientDraft merged{.name = chooser.text(MergeItem::Name, m_base.name, m_mine.name, theirs.name),
                       .avatarUrl =
                           chooser.text(MergeItem::AvatarUrl, m_base.avatarUrl, m_mine.avatarUrl, theirs.avatarUrl),
                       .contactMethods = methods.rows(chooser.of(MergeItem::ContactMethod)),
                       .customFields = fields.rows(chooser.of(MergeItem::CustomField))};
    if (merged.contactMethods.isEmpty())
        return merged;
    const MergeChoice chosen = chooser.of(MergeItem::Preferred).value(0, MergeChoice::Mine);
    const PreferredMerge preferred(m_base, m_mine, theirs);
    const RowId row = preferred.in(merged.contactMethods, m_mine.contactMethods, theirs.contactMethods, chosen);
    for (ContactMethod &method : merged.contactMethods)
        method.preferred = method.row == row;
    return merged;
}

MergeResult mergeClients(const ClientDraft &base, const ClientDraft &mine, const ClientDraft &theirs)
{
    return {base, mine, alignedWith(base, theirs)};
}

} // namespace Clientele
