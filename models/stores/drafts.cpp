// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/drafts.h"

#include <algorithm>

namespace Clientele {

namespace {

template <typename Row>
bool sameRows(const QList<Row> &one, const QList<Row> &other)
{
    return std::ranges::equal(one, other, [](const Row &a, const Row &b) { return a.sameDataAs(b); });
}

template <typename Row>
void giveIds(QList<Row> &rows)
{
    for (Row &row : rows) {
        if (row.row.isNull())
            row.row = RowId::create();
    }
}

} // namespace

ClientDraft emptyDraft()
{
    ClientDraft draft;
    draft.contactMethods.append({.row = RowId::create(), .type = {}, .value = {}, .preferred = true});
    return draft;
}

ClientDraft draftOf(const Client &client)
{
    ClientDraft draft{client.name, client.avatarUrl, client.contactMethods, client.customFields};
    giveIds(draft.contactMethods);
    giveIds(draft.customFields);
    const auto marked = std::ranges::find(draft.contactMethods, true, &ContactMethod::preferred);
    const auto chosen = marked == draft.contactMethods.end() ? 0 : marked - draft.contactMethods.begin();
    for (qsizetype i = 0; i < draft.contactMethods.size(); ++i) {
        draft.contactMethods[i].preferred = i == chosen;
        draft.contactMethods[i].typeChosen = true;
    }
    return draft;
}

bool sameData(const ClientDraft &one, const ClientDraft &other)
{
    return one.name == other.name && one.avatarUrl == other.avatarUrl
           && sameData(one.contactMethods, other.contactMethods) && sameData(one.customFields, other.customFields);
}

bool sameData(const QList<ContactMethod> &one, const QList<ContactMethod> &other)
{
    return sameRows(one, other);
}

bool sameData(const QList<CustomField> &one, const QList<CustomField> &other)
{
    return sameRows(one, other);
}

} // namespace Clientele
