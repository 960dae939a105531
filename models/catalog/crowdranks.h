// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/searchplan.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Clientele {

/**
 * How well each of neighbouring clients is found, worked out for all of them at once, one bit for each byte of their
 * texts. That takes the same whether few or many are found; client by client, a processor would have to guess at each.
 * Private to models/catalog; one thread.
 */
class CrowdRanks
{
public:
    explicit CrowdRanks(const SearchPlan &plan)
        : m_plan(plan)
    {}

    /** Sets @p ranks of the clients whose texts, one behind the other, begin at @p start of @p texts and end at
     * @p ends. Returns how many of them have the word that would be scanned for. */
    std::size_t rank(std::string_view texts, std::size_t start, std::span<const std::uint32_t> ends,
                     std::span<std::uint8_t> ranks);

private:
    /** One bit for each byte, the lowest of a number for the first. */
    using Bits = std::vector<std::uint64_t>;

    void layOut(std::span<const std::uint32_t> ends);
    void keepBeginnings();
    void findPlaces(const std::vector<ByteScan> &spellings);
    void markThoseWithPlaces();
    void markThoseWithWord();
    std::size_t addPlaces(std::span<const std::uint32_t> ends, std::span<std::uint8_t> ranks) const;
    void setNumberRanks(std::span<const std::uint32_t> ends, std::span<std::uint8_t> ranks) const;

    const SearchPlan &m_plan;
    /** The slice's text, where not enough can be read behind it. */
    std::string m_padded;
    const char *m_text = nullptr;
    std::size_t m_start = 0;
    /** The last byte of each client's text, which is a line's end. */
    Bits m_ends;
    /** Names; only where words of them begin, once that was needed. */
    Bits m_names;
    bool m_areBeginnings = false;
    /** Where what is looked for begins. */
    Bits m_places;
    /** At the last byte of each client: whether it has any of m_places, and one where a word of the name begins. */
    Bits m_has, m_hasBeginning;
};

} // namespace Clientele
