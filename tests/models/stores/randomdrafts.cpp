// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/stores/randomdrafts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int WORDS = 7;
constexpr int KEYS = 4;

void mendPreferred(QList<ContactMethod> &methods)
{
    const auto marked = std::ranges::find(methods, true, &ContactMethod::preferred);
    if (marked == methods.end() && !methods.isEmpty())
        methods.first().preferred = true;
}

} // namespace

QString RandomDrafts::word()
{
    return u"w%1"_s.arg(below(WORDS));
}

ContactMethod RandomDrafts::method()
{
    static const QList<ContactType> types{ContactType::Known::Email, ContactType::Known::Phone,
                                          ContactType::fromText(u"telex"_s)};
    return {.row = RowId::create(),
            .type = types.at(below(static_cast<int>(types.size()))),
            .value = word(),
            .typeChosen = true};
}

CustomField RandomDrafts::field(const ClientDraft &draft)
{
    CustomField field{.row = RowId::create(), .key = u"k%1"_s.arg(below(KEYS)), .value = word()};
    while (std::ranges::find(draft.customFields, field.key, &CustomField::key) != draft.customFields.end())
        field.key += u'+';
    return field;
}

ClientDraft RandomDrafts::draft()
{
    constexpr int mostRows = 5;
    ClientDraft draft{.name = word(), .avatarUrl = word(), .contactMethods = {}, .customFields = {}};
    for (int count = below(mostRows); count >= 0; --count) {
        draft.contactMethods.append(method());
        if (below(2) == 0)
            draft.contactMethods.last().unknownMembers = R"({"note":1})";
    }
    draft.contactMethods[below(static_cast<int>(draft.contactMethods.size()))].preferred = true;
    for (int count = below(mostRows); count > 0; --count)
        draft.customFields.append(field(draft));
    return draft;
}

ClientDraft RandomDrafts::edited(ClientDraft draft)
{
    constexpr int mostEdits = 5;
    for (int count = below(mostEdits); count > 0; --count)
        editOnce(draft);
    return draft;
}

void RandomDrafts::editOnce(ClientDraft &draft)
{
    constexpr int kinds = 6;
    switch (below(kinds)) {
    case 0:
        draft.name = word();
        break;
    case 1:
        draft.avatarUrl = word();
        break;
    case 2:
        editFields(draft);
        break;
    default:
        editMethods(draft.contactMethods);
    }
}

void RandomDrafts::editMethods(QList<ContactMethod> &methods)
{
    constexpr int kinds = 5;
    const int row = methods.isEmpty() ? -1 : below(static_cast<int>(methods.size()));
    switch (row < 0 ? 0 : below(kinds)) {
    case 0:
        methods.insert(below(static_cast<int>(methods.size()) + 1), method());
        break;
    case 1:
        methods.removeAt(row);
        break;
    case 2:
        methods[row].value = word();
        break;
    case 3:
        for (ContactMethod &other : methods)
            other.preferred = other.row == methods.at(row).row;
        break;
    default:
        methods.move(row, below(static_cast<int>(methods.size())));
    }
    mendPreferred(methods);
}

void RandomDrafts::editFields(ClientDraft &draft)
{
    constexpr int kinds = 3;
    const int row = draft.customFields.isEmpty() ? -1 : below(static_cast<int>(draft.customFields.size()));
    switch (row < 0 ? 0 : below(kinds)) {
    case 0:
        draft.customFields.append(field(draft));
        break;
    case 1:
        draft.customFields.removeAt(row);
        break;
    default:
        draft.customFields[row].value = word();
    }
}

ClientDraft RandomDrafts::copied(ClientDraft draft)
{
    for (ContactMethod &method : draft.contactMethods)
        method.row = RowId::create();
    for (CustomField &field : draft.customFields)
        field.row = RowId::create();
    return draft;
}

} // namespace Clientele::Tests
