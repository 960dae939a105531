// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftrules.h"

#include "models/values/clientchanges.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

bool isUntouchedMethod(const ContactMethod &method)
{
    return isBlank(method.value) && !method.typeChosen;
}

bool isBlankField(const CustomField &field)
{
    return isBlank(field.key) && isBlank(field.value);
}

bool isAvatarUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

ClientDraft sendable(const ClientDraft &draft)
{
    ClientDraft sent = draft;
    sent.avatarUrl = draft.avatarUrl.trimmed();
    sent.customFields.removeIf(isBlankField);
    while (sent.contactMethods.size() > 1 && isUntouchedMethod(sent.contactMethods.constLast())
           && !sent.contactMethods.constLast().preferred)
        sent.contactMethods.removeLast();
    return sent;
}

Problems localProblems(const ClientDraft &draft)
{
    const ClientDraft sent = sendable(draft);
    Problems problems;
    if (isBlank(sent.name))
        problems.append({.section = Section::Name, .rule = ProblemRule::NameBlank});
    if (!sent.avatarUrl.isEmpty() && !isAvatarUrl(sent.avatarUrl))
        problems.append({.section = Section::AvatarUrl, .rule = ProblemRule::AvatarUrlInvalid});
    if (sent.contactMethods.isEmpty())
        problems.append({.section = Section::ContactMethods, .rule = ProblemRule::NoContactMethods});
    for (const ContactMethod &method : sent.contactMethods) {
        if (isBlank(method.value))
            problems.append({Section::ContactMethods, method.row, Member::Value, ProblemRule::ValueBlank});
    }
    for (const CustomField &field : sent.customFields) {
        if (isBlank(field.key))
            problems.append({Section::CustomFields, field.row, Member::FieldKey, ProblemRule::FieldKeyBlank});
    }
    return problems;
}

Problems localProblems(const ClientDraft &draft, const ClientDraft &base)
{
    const ClientChanges changes = changesBetween(sendable(base), sendable(draft));
    Problems problems = localProblems(draft);
    problems.removeIf([&](const Problem &problem) {
        switch (problem.section) {
        case Section::Name:
            return !changes.name;
        case Section::AvatarUrl:
            return !changes.avatarUrl;
        case Section::ContactMethods:
            return !changes.contactMethods;
        case Section::CustomFields:
            return !changes.customFields;
        case Section::Form:
            return false;
        }
        Q_UNREACHABLE();
    });
    return problems;
}

bool isUntouched(const ClientDraft &draft)
{
    return draft.name.isEmpty() && draft.avatarUrl.isEmpty()
           && std::ranges::all_of(draft.contactMethods, isUntouchedMethod)
           && std::ranges::all_of(draft.customFields, isBlankField);
}

} // namespace Clientele
