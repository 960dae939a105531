// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/catalog/searchquery.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <stop_token>
#include <vector>

namespace Clientele {

/**
 * Slots of the clients that @p query finds, best first: each of its words counts for more where the name begins with
 * it, then where a word of the name does, than anywhere else, and a number that was written as a whole counts most.
 * Equally good ones are in name order. Once @p stop is requested it ends soon, with what it has. Any thread.
 */
[[nodiscard]] std::vector<CatalogSlot> search(const ClientCatalog &catalog, const SearchQuery &query,
                                              const std::stop_token &stop = {});

/** A part of a text, in UTF-16 units. */
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/**
 * Where in @p text, as it is shown, the words of @p query are: in order, neither overlapping nor touching. A match
 * takes whole characters with the marks on them; that of a number the signs between its digits. Of a text longer than
 * any that is shown only the beginning is looked at, so that the answer comes within milliseconds. Any thread.
 */
[[nodiscard]] QList<TextRange> matchesIn(const QString &text, const SearchQuery &query);

} // namespace Clientele
