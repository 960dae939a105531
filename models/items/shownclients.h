// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/catalog/clientsearch.h"

#include <memory>
#include <vector>

namespace Clientele {

/** The clients a list shows, in its order. Never changed once made, so threads share it freely. */
struct ShownClients
{
    /** Never null. */
    CatalogPtr catalog = std::make_shared<const ClientCatalog>();
    /** Distinct slots of @c catalog, one a row. */
    std::vector<CatalogSlot> rows = {};
    /** The search that gave these rows. */
    SearchQuery query = {};
};

/** Never null. */
using ShownPtr = std::shared_ptr<const ShownClients>;

} // namespace Clientele
