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

    /** Makes room for about so many bytes of records. */
    void reserve(std::size_t recordBytes);
    /** @p parts has an id, and its texts are valid UTF-8. */
    Added add(const RecordParts &parts);
    /** The same from a whole record, and what appendSearchText() makes of its parts. */
    Added add(const ClientRecord &record, std::string_view searchText);
    [[nodiscard]] std::size_t size() const { return m_arena->count(); }

    /** The catalog; the builder is used up. */
    [[nodiscard]] CatalogPtr finish();

private:
    Added endClient(std::string_view id, std::string_view name);
    void addKey(std::string_view name);
    [[nodiscard]] std::vector<CatalogSlot> inNameOrder() const;
    void putInOrder(const std::vector<CatalogSlot> &order);

    NameOrder m_nameOrder;
    Arrival m_arrival;
    std::shared_ptr<CatalogArena> m_arena;
    SlotIndex m_index;
    /** The keys of the names, one after the other, and where each ends; none for Arrival::InNameOrder. */
    std::string m_keys;
    std::vector<std::size_t> m_keyEnds;
};

} // namespace Clientele
