// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientscacheport.h"
#include "tests/support/fakecalls.h"

namespace Clientele::Tests {

/** A cache whose file is the test: what is read and kept ends when the test says so. */
class FakeClientsCache : public ClientsCachePort
{
public:
    /** @p page is what is there at once. */
    explicit FakeClientsCache(const CachedList &page)
        : m_page(page)
    {}

    [[nodiscard]] CachedList firstPage() override { return m_page; }
    [[nodiscard]] Answer<CachedList> load(const QString &) override { return loads.begin(); }
    [[nodiscard]] Answer<Done> store(const CatalogPtr &catalog, const QDateTime &asOf) override
    {
        m_stored = {.catalog = catalog, .asOf = asOf, .total = static_cast<qsizetype>(catalog->size())};
        return stores.begin();
    }

    /** What was given to be kept last. */
    [[nodiscard]] const CachedList &stored() const { return m_stored; }

    FakeCalls<CachedList> loads;
    FakeCalls<Done> stores;

private:
    CachedList m_page;
    CachedList m_stored;
};

} // namespace Clientele::Tests
