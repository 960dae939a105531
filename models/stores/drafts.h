// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

namespace Clientele {

/** One empty row, preferred: what a form for a new client begins with. */
[[nodiscard]] ClientDraft emptyDraft();

/**
 * @p client as a form holds it. Each row has an id, one contact method is preferred whatever the server said, and types
 * do not follow their values, as someone chose them.
 */
[[nodiscard]] ClientDraft draftOf(const Client &client);

/** Equal but for row ids and what else is local; the order of rows counts. */
[[nodiscard]] bool sameData(const ClientDraft &one, const ClientDraft &other);
[[nodiscard]] bool sameData(const QList<ContactMethod> &one, const QList<ContactMethod> &other);
[[nodiscard]] bool sameData(const QList<CustomField> &one, const QList<CustomField> &other);

/** The place of row @p id in @p rows; -1 when it is not there. */
template <typename Row>
[[nodiscard]] qsizetype placeOf(const QList<Row> &rows, RowId id)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).row == id)
            return i;
    }
    return -1;
}

} // namespace Clientele
