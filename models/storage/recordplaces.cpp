// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/recordplaces.h"

#include "models/catalog/catalogchange.h"

#include <algorithm>
#include <limits>
#include <span>

namespace Clientele {

namespace {

constexpr Place NO_PLACE = 0;

/** By slot of the latter catalog: the places of clients that did not change. */
std::vector<Place> inheritedPlaces(const PlacedCatalog &before, const CatalogChange &change, CatalogSlot slotCount)
{
    std::vector<Place> places(slotCount, NO_PLACE);
    for (const CatalogSlot former : before.catalog->inNameOrder()) {
        if (change.newSlots[former] != NO_SLOT)
            places[change.newSlots[former]] = before.places[former];
    }
    for (const CatalogSlot slot : change.changed)
        places[slot] = NO_PLACE;
    return places;
}

/**
 * Takes the places of those away that no longer stand in order with the others. As few as can be: the rest is the
 * longest rising subsequence, found by patience sorting.
 */
void keepThoseInOrder(std::span<const CatalogSlot> order, std::vector<Place> &places)
{
    const auto placeOf = [&places](CatalogSlot slot) { return places[slot]; };
    // At n: the slot with the lowest place at which n + 1 places rise so far; and for each slot the one before it.
    std::vector<CatalogSlot> ends;
    std::vector<CatalogSlot> former(places.size(), NO_SLOT);
    for (const CatalogSlot slot : order) {
        if (places[slot] == NO_PLACE)
            continue;
        const bool isHighest = ends.empty() || placeOf(ends.back()) < placeOf(slot);
        const auto end =
            isHighest ? ends.end() : std::ranges::lower_bound(ends, placeOf(slot), std::ranges::less(), placeOf);
        if (end != ends.begin())
            former[slot] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(slot);
        else
            *end = slot;
    }
    std::vector<Place> kept(places.size(), NO_PLACE);
    for (CatalogSlot slot = ends.empty() ? NO_SLOT : ends.back(); slot != NO_SLOT; slot = former[slot])
        kept[slot] = places[slot];
    places = std::move(kept);
}

/** Gives @p group places between two others, evenly. False when there is no room. */
bool fillGap(std::span<const CatalogSlot> group, Place below, Place above, std::vector<Place> &places)
{
    const auto parts = static_cast<Place>(group.size()) + 1;
    const Place step = std::min((above - below) / parts, PLACE_GAP);
    Place place = below;
    for (const CatalogSlot slot : group)
        places[slot] = place += step;
    return step > 0 || group.empty();
}

/** Gives places to those that have none. False when there is no room. */
bool fillGaps(std::span<const CatalogSlot> order, std::vector<Place> &places)
{
    Place below = NO_PLACE;
    std::size_t start = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Place here = places[order[i]];
        if (here == NO_PLACE)
            continue;
        if (!fillGap(order.subspan(start, i - start), below, here, places))
            return false;
        below = here;
        start = i + 1;
    }
    return fillGap(order.subspan(start), below, std::numeric_limits<Place>::max(), places);
}

} // namespace

PlacedCatalog placedAnew(const CatalogPtr &catalog)
{
    PlacedCatalog placed{.catalog = catalog, .places = std::vector<Place>(catalog->slotCount(), NO_PLACE)};
    Place place = 0;
    for (const CatalogSlot slot : catalog->inNameOrder())
        placed.places[slot] = place += PLACE_GAP;
    return placed;
}

std::optional<RowChange> rowChange(const PlacedCatalog &before, const CatalogPtr &after)
{
    const CatalogChange change = catalogChange(*before.catalog, *after);
    const auto order = after->inNameOrder();
    std::vector<Place> places = inheritedPlaces(before, change, after->slotCount());
    keepThoseInOrder(order, places);
    RowChange rows;
    for (const CatalogSlot former : before.catalog->inNameOrder()) {
        const CatalogSlot slot = change.newSlots[former];
        if (slot == NO_SLOT || places[slot] == NO_PLACE)
            rows.cleared.push_back(former);
    }
    std::ranges::copy_if(order, std::back_inserter(rows.written),
                         [&places](CatalogSlot slot) { return places[slot] == NO_PLACE; });
    if (!fillGaps(order, places))
        return std::nullopt;
    rows.after = {.catalog = after, .places = std::move(places)};
    return rows;
}

} // namespace Clientele
