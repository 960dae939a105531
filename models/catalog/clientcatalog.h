// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogarena.h"
#include "models/catalog/slotindex.h"

#include <QtCore/QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace Clientele {

struct Client;
class ClientCatalog;

using CatalogPtr = std::shared_ptr<const ClientCatalog>;

/** The search texts (searchtext.h) of neighbouring slots; none is empty, and each ends with `\n`. */
struct SearchBlock
{
    std::string_view texts;
    /** Where the text of each slot ends; it begins where the one before ends. */
    std::span<const std::uint32_t> ends;
    CatalogSlot firstSlot = 0;
};

/**
 * All clients of a workspace at one moment: compact, in name order, found by id. Never changes once made (a
 * CatalogBuilder makes it, withClient() and withoutClient() make another), so it is shared between threads freely. A
 * client's slot is its number within one catalog and means nothing in another; catalogChange() tells where it went.
 */
class ClientCatalog
{
public:
    /** One without clients. */
    ClientCatalog() = default;

    [[nodiscard]] std::size_t size() const { return m_order.size(); }
    /** Slots are below this; those of clients that are no longer there are among them, and in no order or search. */
    [[nodiscard]] CatalogSlot slotCount() const { return m_slotCount; }
    /** All clients' slots in the order of their names; equal names in the order in which the server told them. */
    [[nodiscard]] std::span<const CatalogSlot> inNameOrder() const { return m_order; }
    /** True where that is the order of the slots, too; a catalog is made so, and stays so until a client is added. */
    [[nodiscard]] bool slotsAreInNameOrder() const { return m_parts.size() <= 1; }
    /** QLocale::name() of the language of that order. */
    [[nodiscard]] const QString &orderLocale() const { return m_orderLocale; }
    /** Slots of clients that are no longer there. */
    [[nodiscard]] std::span<const CatalogSlot> removedSlots() const { return m_removed; }
    [[nodiscard]] ClientRecord record(CatalogSlot slot) const;
    [[nodiscard]] std::optional<CatalogSlot> find(std::string_view id) const;
    /** In the order of slots. */
    [[nodiscard]] std::vector<SearchBlock> searchBlocks() const;

private:
    friend class CatalogBuilder;
    friend class CatalogPatch;

    struct Part
    {
        std::shared_ptr<const CatalogArena> arena;
        CatalogSlot firstSlot = 0;
    };

    void addPart(std::shared_ptr<const CatalogArena> arena);

    std::vector<Part> m_parts;
    CatalogSlot m_slotCount = 0;
    std::vector<CatalogSlot> m_order;
    SlotIndex m_index;
    /** Slots of clients that were taken out; few, as every fetch of the list makes a catalog anew. */
    std::vector<CatalogSlot> m_removed;
    QString m_orderLocale;
};

/** @p catalog with @p client in place of the one with its id, or added. Shares all other records with it. */
[[nodiscard]] CatalogPtr withClient(const ClientCatalog &catalog, const Client &client);
/** @p catalog without the client with that id. */
[[nodiscard]] CatalogPtr withoutClient(const ClientCatalog &catalog, std::string_view id);

} // namespace Clientele
