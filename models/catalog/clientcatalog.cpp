// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientcatalog.h"

#include <algorithm>

namespace Clientele {

ClientRecord ClientCatalog::record(CatalogSlot slot) const
{
    auto part = m_parts.crbegin();
    while (part->firstSlot > slot)
        ++part;
    return part->arena->record(slot - part->firstSlot);
}

std::optional<CatalogSlot> ClientCatalog::find(std::string_view id) const
{
    const auto slot = m_index.find(id, [this](CatalogSlot each) { return record(each).id(); });
    return slot && std::ranges::find(m_removed, *slot) == m_removed.end() ? slot : std::nullopt;
}

std::vector<SearchBlock> ClientCatalog::searchBlocks() const
{
    std::vector<SearchBlock> blocks;
    blocks.reserve(m_parts.size());
    for (const Part &part : m_parts)
        blocks.push_back({.texts = part.arena->texts, .ends = part.arena->textEnds, .firstSlot = part.firstSlot});
    return blocks;
}

void ClientCatalog::addPart(std::shared_ptr<const CatalogArena> arena)
{
    m_parts.push_back({.arena = std::move(arena), .firstSlot = m_slotCount});
    m_slotCount += m_parts.back().arena->count();
}

} // namespace Clientele
