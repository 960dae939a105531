// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/clientscache.h"
#include "tests/models/storage/lists.h"
#include "tests/support/waiting.h"

#include <QtCore/QTemporaryDir>

namespace Clientele::Tests {

/** A folder for a cache file, and looks at it that share nothing with whoever wrote it. */
class CacheTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("clients.db")) const
    {
        return folder.filePath(name);
    }

    [[nodiscard]] CachedList loaded(const QString &locale = LIST_LOCALE) const
    {
        ClientsCache cache(path());
        const auto list = waitFor(cache.load(locale));
        EXPECT_TRUE(list);
        return list ? *list : CachedList{.catalog = std::make_shared<ClientCatalog>()};
    }
    [[nodiscard]] std::vector<std::string> loadedRows() const { return rowsOf(*loaded().catalog); }
    [[nodiscard]] CachedList firstPage() const { return ClientsCache(path()).firstPage(); }

    [[nodiscard]] static bool stores(ClientsCache &cache, const CatalogPtr &catalog)
    {
        return waitFor(cache.store(catalog, LIST_TIME)).hasValue();
    }
    [[nodiscard]] bool stores(const CatalogPtr &catalog) const
    {
        ClientsCache cache(path());
        return stores(cache, catalog);
    }

    QTemporaryDir folder;
};

} // namespace Clientele::Tests
