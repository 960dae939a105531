// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftplace.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

QList<Member> changedMembers(const ContactMethod &before, const ContactMethod &after)
{
    QList<Member> members;
    if (before.preferred != after.preferred)
        members.append(Member::IsPreferred);
    if (before.type != after.type || before.typeChosen != after.typeChosen)
        members.append(Member::Type);
    if (before.value != after.value)
        members.append(Member::Value);
    return members;
}

QList<Member> changedMembers(const CustomField &before, const CustomField &after)
{
    QList<Member> members;
    if (before.key != after.key)
        members.append(Member::FieldKey);
    if (before.value != after.value)
        members.append(Member::Value);
    return members;
}

template <typename Row>
QList<DraftPlace> changedRows(Section section, const QList<Row> &before, const QList<Row> &after)
{
    if (before == after)
        return {};
    QList<DraftPlace> places;
    if (!std::ranges::equal(before, after, {}, &Row::row, &Row::row))
        places.append({.section = section});
    QHash<RowId, Row> old;
    for (const Row &row : before)
        old.insert(row.row, row);
    for (const Row &row : after) {
        const auto known = old.constFind(row.row);
        if (known == old.cend())
            continue;
        for (const Member member : changedMembers(*known, row))
            places.append({.section = section, .row = row.row, .member = member});
    }
    return places;
}

} // namespace

QList<DraftPlace> changedPlaces(const ClientDraft &before, const ClientDraft &after)
{
    QList<DraftPlace> places;
    if (before.name != after.name)
        places.append({.section = Section::Name});
    if (before.avatarUrl != after.avatarUrl)
        places.append({.section = Section::AvatarUrl});
    places += changedRows(Section::ContactMethods, before.contactMethods, after.contactMethods);
    places += changedRows(Section::CustomFields, before.customFields, after.customFields);
    return places;
}

} // namespace Clientele
