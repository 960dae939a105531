// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/draftcheck.h"

#include "models/stores/draftrules.h"
#include "ui/form/problemtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace Clientele {

namespace {

struct DraftCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftCheckWords)
};

template <typename Row>
int indexOf(const QList<Row> &rows, RowId id)
{
    const auto found = std::ranges::find(rows, id, &Row::row);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

FieldPath pathOf(const Problem &problem, const ClientDraft &draft)
{
    const bool inContacts = problem.section == FieldPath::Section::ContactMethods;
    const int index =
        inContacts ? indexOf(draft.contactMethods, problem.row) : indexOf(draft.customFields, problem.row);
    return {.section = problem.section, .index = index, .member = problem.member};
}

FieldError contactError(int index, FieldPath::Member member, const QString &message)
{
    return {.path = {.section = FieldPath::Section::ContactMethods, .index = index, .member = member},
            .message = message};
}

QList<FieldError> unknownTypes(const QList<ContactMethod> &methods)
{
    QList<FieldError> errors;
    for (int i = 0; i < methods.size(); ++i) {
        if (!methods.at(i).type.known())
            errors.append(contactError(i, FieldPath::Member::Type,
                                       DraftCheckWords::tr("“%1” is not a type: use whatsapp, phone, email, fax or "
                                                           "other.")
                                           .arg(methods.at(i).type.text())));
    }
    return errors;
}

QList<FieldError> surplusPreferred(const QList<ContactMethod> &methods)
{
    QList<FieldError> errors;
    bool taken = false;
    for (int i = 0; i < methods.size(); ++i) {
        if (methods.at(i).preferred && taken)
            errors.append(contactError(i, FieldPath::Member::IsPreferred,
                                       DraftCheckWords::tr("Only one contact method can be the preferred one.")));
        taken = taken || methods.at(i).preferred;
    }
    return errors;
}

} // namespace

QList<FieldError> checkDraftFromCommandLine(const ClientDraft &draft)
{
    QList<FieldError> errors;
    for (const Problem &problem : localProblems(draft))
        errors.append({.path = pathOf(problem, draft), .message = problemText(problem)});
    return errors + unknownTypes(draft.contactMethods) + surplusPreferred(draft.contactMethods);
}

} // namespace Clientele
