// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogchange.h"
#include "models/items/rowschange.h"
#include "models/items/shownclients.h"
#include "models/stores/clientnotes.h"

#include <QtCore/QStringList>

#include <memory>
#include <stop_token>

namespace Clientele {

// The work that lists of many clients take, as pure functions for any thread.

/** News for a list of clients. */
struct ListNews
{
    /** What is there. */
    CatalogPtr before;
    /** What came in its place; null: nothing, there are only notes. */
    CatalogPtr arrived = {};
    /** What is not known there yet. */
    QList<ClientNote> notes = {};
};

/** A list with its news in it. */
struct MergedList
{
    CatalogPtr catalog;
    /** From ListNews::before. */
    std::shared_ptr<const CatalogChange> change;
};

[[nodiscard]] MergedList merged(const ListNews &news);

/** What a list is to show. */
struct WantedClients
{
    CatalogPtr catalog;
    /** From the catalog that is shown; null: it is the same. */
    std::shared_ptr<const CatalogChange> change = {};
    SearchQuery query = {};
    /** Ids that are left out. */
    QStringList hidden = {};
};

/** What a list shows next. */
struct NextClients
{
    /** Null: stopped. */
    ShownPtr clients;
    /** How they come from what is shown; null: another search, which has no row in common. */
    std::shared_ptr<RowsChange> change = {};
};

[[nodiscard]] ShownPtr shownOf(const WantedClients &wanted, const std::stop_token &stop = {});
[[nodiscard]] NextClients nextClients(const ShownClients &shown, const WantedClients &wanted,
                                      const std::stop_token &stop);

} // namespace Clientele
