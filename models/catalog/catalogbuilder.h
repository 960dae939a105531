// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/catalog/nameorder.h"

#include <memory>
#include <memory_resource>
#include <vector>

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
    /**
     * All of @p clients, one after the other; what became of each. Their records are whole, and their search texts what
     * appendSearchText() makes of them. They are not copied, so nobody changes them any more.
     */
    std::vector<Added> add(const std::shared_ptr<const CatalogArena> &clients);
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

    /** The catalog; the builder is used up. A large one is put in order on two threads, which end before this does. */
    [[nodiscard]] CatalogPtr finish();

private:
    /** Where a client is until all are there. */
    struct Place
    {
        std::uint32_t block = 0;
        std::uint32_t client = 0;
    };
    /** A client's place in the name order: the key of the name, the first bytes of it as numbers that compare alike. */
    struct Rank
    {
        std::uint64_t beginning = 0;
        std::uint64_t next = 0;
        const char *rest = nullptr;
        std::uint32_t restSize = 0;
        CatalogSlot slot = 0;

        [[nodiscard]] bool operator<(const Rank &other) const;
    };

    [[nodiscard]] CatalogArena &filling();
    [[nodiscard]] ClientRecord record(CatalogSlot slot) const;
    [[nodiscard]] std::string_view text(CatalogSlot slot) const;
    Added admit(const CatalogArena &arena, std::uint32_t client);
    [[nodiscard]] Rank rankOf(std::string_view name);
    [[nodiscard]] std::vector<CatalogSlot> inNameOrder();
    void renumber(const std::vector<CatalogSlot> &order);

    NameOrder m_nameOrder;
    Arrival m_arrival;
    /** What came, block after block; the last may be the one that is being filled. */
    std::vector<std::shared_ptr<const CatalogArena>> m_blocks;
    std::shared_ptr<CatalogArena> m_filling;
    /** By slot, these two; the latter is empty for Arrival::InNameOrder. */
    std::vector<Place> m_places;
    std::vector<Rank> m_ranks;
    std::pmr::monotonic_buffer_resource m_keys;
    std::string m_key;
    std::size_t m_recordBytes = 0;
    std::size_t m_textBytes = 0;
    SlotIndex m_index;
};

} // namespace Clientele
