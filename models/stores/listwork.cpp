// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/listwork.h"

#include <algorithm>
#include <numeric>

namespace Clientele {

namespace {

/** As catalogChange(), for a catalog that differs from the one it was made of in the clients with @p notes only. */
CatalogChange changeByNotes(const ClientCatalog &before, const ClientCatalog &after, const QList<ClientNote> &notes)
{
    CatalogChange change;
    change.newSlots.resize(before.slotCount());
    std::iota(change.newSlots.begin(), change.newSlots.end(), 0);
    for (const ClientNote &note : notes) {
        const std::string id = note.id.toStdString();
        const auto former = before.find(id);
        const auto now = after.find(id);
        if (former)
            change.newSlots[*former] = now.value_or(NO_SLOT);
        if (former && !now)
            change.removed.push_back(*former);
        else if (now && !former)
            change.added.push_back(*now);
        else if (now && before.record(*former).bytes() != after.record(*now).bytes())
            change.changed.push_back(*now);
    }
    return change;
}

CatalogPtr withNotes(CatalogPtr catalog, const QList<ClientNote> &notes)
{
    for (const ClientNote &note : notes)
        catalog = note.client ? withClient(*catalog, *note.client) : withoutClient(*catalog, note.id.toStdString());
    return catalog;
}

std::vector<CatalogSlot> slotsOf(const ClientCatalog &catalog, const QStringList &ids)
{
    std::vector<CatalogSlot> found;
    for (const QString &id : ids) {
        if (const auto slot = catalog.find(id.toStdString()))
            found.push_back(*slot);
    }
    return found;
}

} // namespace

MergedList merged(const ListNews &news)
{
    const CatalogPtr catalog = withNotes(news.arrived ? news.arrived : news.before, news.notes);
    const auto change =
        news.arrived ? catalogChange(*news.before, *catalog) : changeByNotes(*news.before, *catalog, news.notes);
    return {.catalog = catalog, .change = std::make_shared<const CatalogChange>(change)};
}

ShownPtr shownOf(const WantedClients &wanted, const std::stop_token &stop)
{
    auto clients = std::make_shared<ShownClients>();
    clients->catalog = wanted.catalog;
    clients->query = wanted.query;
    clients->rows = search(*wanted.catalog, wanted.query, stop);
    const std::vector<CatalogSlot> hidden = slotsOf(*wanted.catalog, wanted.hidden);
    if (!hidden.empty())
        std::erase_if(clients->rows, [&](CatalogSlot slot) { return std::ranges::find(hidden, slot) != hidden.end(); });
    return clients;
}

NextClients nextClients(const ShownClients &shown, const WantedClients &wanted, const std::stop_token &stop)
{
    const ShownPtr clients = shownOf(wanted, stop);
    if (stop.stop_requested())
        return {};
    if (shown.query != wanted.query)
        return {.clients = clients};
    const CatalogChange change = wanted.change ? *wanted.change : changeByNotes(*shown.catalog, *shown.catalog, {});
    return {.clients = clients, .change = std::make_shared<RowsChange>(rowsChange(shown, *clients, change))};
}

} // namespace Clientele
