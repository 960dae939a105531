// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/catalog/nameorder.h"

#include <memory>
#include <optional>

namespace Clientele {

/** Makes a ClientCatalog from clients as they come in. One thread, any thread. */
class CatalogBuilder
{
public:
    enum class Added {
        Yes,
        Duplicate, ///< There is one with this id already; the first one stays.
        Full,      ///< More than a catalog holds (4 GiB of records).
    };

    /** In which order clients are added. Those that come in name order are not sorted again. */
    enum class Arrival { AnyOrder, InNameOrder };

    /** @p locale: the language of the name order, as NameOrder. */
    explicit CatalogBuilder(const QString &locale, Arrival arrival = Arrival::AnyOrder);
    ~CatalogBuilder();
    Q_DISABLE_COPY_MOVE(CatalogBuilder)

    /** @p parts has an id, and its texts are valid UTF-8. */
    Added add(const RecordParts &parts);
    /** The same from a whole record, and what appendSearchText() makes of its parts. */
    Added add(const ClientRecord &record, std::string_view searchText);
    [[nodiscard]] std::size_t size() const { return m_count; }

    /** The catalog; the builder is used up. */
    [[nodiscard]] CatalogPtr finish();

private:
    /** What came one after the other. A block never grows large, so that hardly anything is ever moved. */
    struct Block
    {
        CatalogArena arena = {};
        /** The keys of the names, one after the other, and where each ends; none for Arrival::InNameOrder. */
        std::string keys = {};
        std::vector<std::uint32_t> keyEnds = {};
    };
    static constexpr CatalogSlot BLOCK_CLIENTS = 2048;

    [[nodiscard]] CatalogArena &filling();
    [[nodiscard]] const CatalogArena &arenaOf(CatalogSlot slot) const { return m_blocks[slot / BLOCK_CLIENTS].arena; }
    [[nodiscard]] ClientRecord record(CatalogSlot slot) const { return arenaOf(slot).record(slot % BLOCK_CLIENTS); }
    Added endClient(std::string_view id, std::string_view name);
    [[nodiscard]] std::vector<CatalogSlot> inNameOrder() const;
    [[nodiscard]] std::shared_ptr<CatalogArena> inOneArena(const std::vector<CatalogSlot> &order) const;
    void renumber(const std::vector<CatalogSlot> &order);

    NameOrder m_nameOrder;
    Arrival m_arrival;
    std::vector<Block> m_blocks;
    CatalogSlot m_count = 0;
    std::size_t m_recordBytes = 0;
    std::size_t m_textBytes = 0;
    SlotIndex m_index;
};

} // namespace Clientele
