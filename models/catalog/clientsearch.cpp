// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Clientele {

namespace {

constexpr std::size_t CLIENTS_BETWEEN_STOPS = 4096;

/** How well a client is found, less is better; those of several words are added up. */
enum Place : std::uint8_t { NameBegins, WordOfNameBegins, Anywhere, Nowhere };

bool isWordCharacter(char character)
{
    const auto byte = static_cast<std::uint8_t>(character);
    return byte >= 0x80U || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

Place placeOf(std::string_view text, std::string_view word)
{
    auto found = text.find(word);
    if (found == 0)
        return NameBegins;
    const auto nameEnd = text.find('\n');
    const bool isAnywhere = found != std::string_view::npos;
    for (; found < nameEnd; found = text.find(word, found + 1)) {
        if (!isWordCharacter(text[found - 1]))
            return WordOfNameBegins;
    }
    return isAnywhere ? Anywhere : Nowhere;
}

Place placeOf(std::string_view text, const SearchNeedle &needle)
{
    Place best = Nowhere;
    for (const std::string &spelling : needle.spellings)
        best = std::min(best, placeOf(text, spelling));
    return best;
}

/** The sum of its words' places; nothing: not found. */
std::optional<unsigned> rankOf(std::string_view text, const SearchQuery &query)
{
    unsigned rank = 0;
    for (const SearchNeedle &word : query.words()) {
        const Place place = placeOf(text, word);
        if (place == Nowhere) {
            const bool isNumber = query.number() && placeOf(text, *query.number()) != Nowhere;
            return isNumber ? std::optional<unsigned>(Anywhere * query.words().size()) : std::nullopt;
        }
        rank += place;
    }
    return rank;
}

} // namespace

std::vector<CatalogSlot> search(const ClientCatalog &catalog, const SearchQuery &query, const std::stop_token &stop)
{
    if (query.isEmpty())
        return {catalog.inNameOrder().begin(), catalog.inNameOrder().end()};
    constexpr std::uint8_t notFound = 0xFF;
    std::vector<std::uint8_t> ranks(catalog.slotCount(), notFound);
    for (const SearchBlock &block : catalog.searchBlocks()) {
        for (std::size_t i = 0; i < block.ends.size(); ++i) {
            if (i % CLIENTS_BETWEEN_STOPS == 0 && stop.stop_requested())
                break;
            const std::uint32_t start = i == 0 ? 0 : block.ends[i - 1];
            const auto rank = rankOf(block.texts.substr(start, block.ends[i] - start), query);
            ranks[block.firstSlot + i] = rank ? static_cast<std::uint8_t>(*rank) : notFound;
        }
    }
    std::vector<CatalogSlot> found;
    for (unsigned rank = 0; rank <= Anywhere * query.words().size(); ++rank) {
        for (const CatalogSlot slot : catalog.inNameOrder()) {
            if (ranks[slot] == rank)
                found.push_back(slot);
        }
    }
    return found;
}

} // namespace Clientele
