// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftrows.h"

#include "models/stores/drafts.h"
#include "models/stores/rowalignment.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Clientele {

namespace {

/** Hands out ids of this run, the same for the same. */
class RowNames
{
public:
    template <typename Holder>
    void rename(Holder &holder)
    {
        renameRows(holder.contactMethods);
        renameRows(holder.customFields);
    }

private:
    template <typename Row>
    void renameRows(QList<Row> &rows)
    {
        for (Row &row : rows)
            row.row = renamed(row.row);
    }
    RowId renamed(RowId former)
    {
        if (former.isNull())
            return RowId::create();
        RowId &now = m_names[former];
        if (now.isNull())
            now = RowId::create();
        return now;
    }

    QHash<RowId, RowId> m_names;
};

template <typename Row>
bool shareRows(const QList<Row> &one, const QList<Row> &other)
{
    return std::ranges::any_of(one, [&other](const Row &row) { return placeOf(other, row.row) >= 0; });
}

} // namespace

KeptDraft withRowsOfThisRun(KeptDraft kept)
{
    RowNames names;
    names.rename(kept.draft);
    if (!kept.client)
        return kept;
    names.rename(*kept.client);
    const bool isTold = shareRows(kept.draft.contactMethods, kept.client->contactMethods)
                        || shareRows(kept.draft.customFields, kept.client->customFields);
    if (!isTold)
        kept.draft = alignedWith(
            {.contactMethods = kept.client->contactMethods, .customFields = kept.client->customFields}, kept.draft);
    return kept;
}

} // namespace Clientele
