// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftrefusal.h"

#include "models/stores/draftrules.h"
#include "models/stores/drafts.h"

#include <optional>

namespace Clientele {

namespace {

/** Where @p problem stands in @p sent; nothing when its row is not there. */
std::optional<FieldPath> pathIn(const ClientDraft &sent, const Problem &problem)
{
    FieldPath path{.section = problem.section, .member = problem.member};
    if (problem.row.isNull())
        return path;
    const bool isMethod = problem.section == FieldPath::Section::ContactMethods;
    path.index = static_cast<int>(isMethod ? placeOf(sent.contactMethods, problem.row)
                                           : placeOf(sent.customFields, problem.row));
    return path.index < 0 ? std::nullopt : std::optional(path);
}

} // namespace

bool isKeptRefusal(const Error &error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::OutcomeUnknown;
}

Error refusalAsItStands(Error error, const Problems &problems, const ClientDraft &draft)
{
    const ClientDraft sent = sendable(draft);
    error.fields.clear();
    for (const Problem &problem : problems) {
        if (problem.rule != ProblemRule::Server)
            continue;
        if (const auto path = pathIn(sent, problem))
            error.fields.append({.path = *path, .message = problem.serverMessage});
    }
    return error;
}

} // namespace Clientele
