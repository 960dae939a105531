// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/drafthistory.h"

#include <algorithm>

namespace Clientele {

namespace {

constexpr qsizetype MAX_STEPS = 1'000;

/** The one field or cell that was typed in, if it was one. A type that followed its value was not typed. */
std::optional<DraftPlace> typedPlace(const QList<DraftPlace> &places)
{
    using Section = FieldPath::Section;
    if (places.isEmpty())
        return std::nullopt;
    const DraftPlace &last = places.last();
    const bool oneRow = std::ranges::all_of(
        places, [&](const DraftPlace &place) { return place.section == last.section && place.row == last.row; });
    const bool isField = last.section == Section::Name || last.section == Section::AvatarUrl || !last.row.isNull();
    const bool isOne = places.size() == 1 || last.member == FieldPath::Member::Value;
    return oneRow && isField && isOne ? std::optional(last) : std::nullopt;
}

} // namespace

void DraftHistory::record(const ClientDraft &before, const ClientDraft &after)
{
    const std::optional<DraftPlace> typed = typedPlace(changedPlaces(before, after));
    m_future.clear();
    if (!typed || typed != m_typing) {
        m_past.append(before);
        m_typing = typed;
    } else if (m_past.last() == after) {
        m_past.removeLast();
        m_typing.reset();
    }
    if (m_past.size() > MAX_STEPS)
        m_past.removeFirst();
}

void DraftHistory::clear()
{
    m_past.clear();
    m_future.clear();
    m_typing.reset();
}

void DraftHistory::rebase(const std::function<ClientDraft(const ClientDraft &)> &rebase)
{
    std::ranges::transform(m_past, m_past.begin(), rebase);
    std::ranges::transform(m_future, m_future.begin(), rebase);
    m_typing.reset();
}

ClientDraft DraftHistory::undo(const ClientDraft &now)
{
    m_typing.reset();
    m_future.append(now);
    return m_past.takeLast();
}

ClientDraft DraftHistory::redo(const ClientDraft &now)
{
    m_typing.reset();
    m_past.append(now);
    return m_future.takeLast();
}

} // namespace Clientele
