// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Clientele {

/** Where the row of a client stands in the file. Rows in the order of their places are clients in name order. */
using Place = std::int64_t;

/** From one row to the next in a list written anew, so that others find places between. */
constexpr Place PLACE_GAP = Place{1} << 32;

/** A catalog whose clients have their places. */
struct PlacedCatalog
{
    /** Null: not known. */
    CatalogPtr catalog;
    /** By slot; those of slots that are in no order mean nothing. */
    std::vector<Place> places;
};

/** @p catalog with all its clients at new places, PLACE_GAP apart. */
[[nodiscard]] PlacedCatalog placedAnew(const CatalogPtr &catalog);

/** The rows by which two placed catalogs differ. */
struct RowChange
{
    PlacedCatalog after;
    /** Slots of the former catalog whose rows go. They go first: another may take the place. */
    std::vector<CatalogSlot> cleared;
    /** Slots of the latter whose rows are written, in its name order. */
    std::vector<CatalogSlot> written;
};

/**
 * How @p before becomes @p after with few rows: unchanged clients stay where they are, as many as still stand in order,
 * all others find places between them. Nothing when there is no room between; then all must be placed anew. Pure; any
 * thread.
 */
[[nodiscard]] std::optional<RowChange> rowChange(const PlacedCatalog &before, const CatalogPtr &after);

} // namespace Clientele
