// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientcatalog.h"
#include "models/catalog/nameorder.h"
#include "models/catalog/searchtext.h"

#include <algorithm>

namespace Clientele {

/** A copy of a catalog about to differ in one client. */
class CatalogPatch
{
public:
    explicit CatalogPatch(const ClientCatalog &catalog)
        : m_catalog(std::make_shared<ClientCatalog>(catalog))
    {}

    /** Takes the client with this id out of the order; its record stays, unreachable. */
    void remove(std::string_view id)
    {
        const auto slot = m_catalog->find(id);
        if (!slot)
            return;
        std::erase(m_catalog->m_order, *slot);
        m_catalog->m_removed.push_back(*slot);
    }

    void add(const Client &client)
    {
        auto arena = std::make_shared<CatalogArena>();
        arena->records = recordOf(client);
        appendSearchText(arena->texts, ClientRecord(arena->records).parts());
        arena->endClient();
        const CatalogSlot slot = m_catalog->slotCount();
        m_catalog->addPart(arena);
        const ClientRecord record = m_catalog->record(slot);
        m_catalog->m_index.set(record.id(), slot, [this](CatalogSlot each) { return m_catalog->record(each).id(); });
        m_catalog->m_order.insert(placeOf(record.name()), slot);
    }

    [[nodiscard]] CatalogPtr result() const { return m_catalog; }

private:
    /** Behind all names that are not greater. */
    [[nodiscard]] std::vector<CatalogSlot>::iterator placeOf(std::string_view name) const
    {
        const NameOrder order(m_catalog->orderLocale());
        const auto keyOf = [&order](std::string_view each) {
            std::string key;
            order.appendKey(key, each);
            return key;
        };
        return std::ranges::upper_bound(m_catalog->m_order, keyOf(name), std::less(),
                                        [&](CatalogSlot slot) { return keyOf(m_catalog->record(slot).name()); });
    }

    std::shared_ptr<ClientCatalog> m_catalog;
};

CatalogPtr withClient(const ClientCatalog &catalog, const Client &client)
{
    CatalogPatch patch(catalog);
    patch.remove(client.id.toStdString());
    patch.add(client);
    return patch.result();
}

CatalogPtr withoutClient(const ClientCatalog &catalog, std::string_view id)
{
    CatalogPatch patch(catalog);
    patch.remove(id);
    return patch.result();
}

} // namespace Clientele
