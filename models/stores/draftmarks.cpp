// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftmarks.h"

#include "models/stores/draftrules.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

template <typename Row>
int positionOf(const QList<Row> &rows, RowId id)
{
    const auto found = std::ranges::find(rows, id, &Row::row);
    return found == rows.cend() ? -1 : static_cast<int>(found - rows.cbegin());
}

/** Where row @p id of @p section stands; -1: there is no such row. */
int positionIn(const ClientDraft &draft, Section section, RowId id)
{
    switch (section) {
    case Section::ContactMethods:
        return positionOf(draft.contactMethods, id);
    case Section::CustomFields:
        return positionOf(draft.customFields, id);
    case Section::Form:
    case Section::Name:
    case Section::AvatarUrl:
        return -1;
    }
    Q_UNREACHABLE();
}

/** The row that stood at @p path when @p sent was sent. */
RowId rowAt(const ClientDraft &sent, const FieldPath &path)
{
    if (path.section == Section::ContactMethods)
        return sent.contactMethods.value(path.index).row;
    return path.section == Section::CustomFields ? sent.customFields.value(path.index).row : RowId{};
}

std::optional<Problem> problemOf(const FieldError &error, const ClientDraft &sent, const ClientDraft &now)
{
    Problem problem{.section = error.path.section, .member = error.path.member, .serverMessage = error.message};
    if (error.path.index < 0)
        return error.path.isForm() ? std::nullopt : std::optional(problem);
    problem.row = rowAt(sent, error.path);
    const bool isThere = !problem.row.isNull() && positionIn(now, problem.section, problem.row) >= 0;
    return isThere ? std::optional(problem) : std::nullopt;
}

bool concerns(const DraftPlace &edited, const Problem &problem)
{
    if (edited.section != problem.section)
        return false;
    if (problem.row.isNull())
        return true;
    return edited.row == problem.row && (edited.member == problem.member || problem.member == Member::None);
}

/** The column a person meets it in; a mark on a whole row stands at its last. */
int columnOf(Member member)
{
    switch (member) {
    case Member::IsPreferred:
    case Member::FieldKey:
        return 0;
    case Member::Type:
        return 1;
    case Member::Value:
    case Member::None:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

void DraftMarks::clear()
{
    m_server.clear();
    m_localShown = false;
}

QStringList DraftMarks::place(const QList<FieldError> &errors, const ClientDraft &sent, const ClientDraft &now)
{
    m_server.clear();
    QStringList homeless;
    for (const FieldError &error : errors) {
        if (const auto problem = problemOf(error, sent, now))
            m_server.append(*problem);
        else
            homeless.append(error.message);
    }
    return homeless;
}

void DraftMarks::forgetEdited(const QList<DraftPlace> &edited, const ClientDraft &now)
{
    m_server.removeIf([&](const Problem &problem) {
        const bool rowIsGone = !problem.row.isNull() && positionIn(now, problem.section, problem.row) < 0;
        return rowIsGone || std::ranges::any_of(edited, [&](const auto &place) { return concerns(place, problem); });
    });
}

Problems DraftMarks::problems(const ClientDraft &draft) const
{
    Problems all;
    if (m_localShown)
        all = m_base ? localProblems(draft, *m_base) : localProblems(draft);
    all += m_server;
    std::ranges::stable_sort(all, {}, [&](const Problem &problem) {
        return std::tuple(problem.section, positionIn(draft, problem.section, problem.row), columnOf(problem.member));
    });
    return all;
}

} // namespace Clientele
