// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/bytescan.h"
#include "models/catalog/searchquery.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace Clientele {

/** How a query is answered quickest: what all texts are scanned for, and how those found are judged. Private to
 * models/catalog. */
class SearchPlan
{
public:
    static constexpr std::uint8_t NOT_FOUND = 0xFF;
    /** No client that is found has a worse one. */
    static constexpr std::uint8_t MOST_RANK = 2 * SearchQuery::MOST_WORDS;

    /** The spellings of one needle. */
    using Spellings = std::vector<ByteScan>;

    struct Word
    {
        Spellings spellings;
        /** Whoever has the number has this word. */
        bool isInNumber = false;
    };

    /** @p query is not empty. */
    explicit SearchPlan(const SearchQuery &query);

    /** A text that the query finds has one of these in it; few other texts have. */
    [[nodiscard]] const std::vector<ByteScan> &scans() const { return m_scans; }
    /** How well the query finds the client whose text, from @p start to @p end of @p texts, has @p found, one of
     * scans(), in it: less is better. Where there is another of them, the better counts. */
    [[nodiscard]] std::uint8_t rankOf(std::string_view texts, std::size_t start, std::size_t end,
                                      const ByteScan &found) const;

    /** That of who has every word, but none where a word of the name begins. */
    [[nodiscard]] std::size_t worstRank() const;

    /** All of these, … */
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    /** … or this instead; null: there is none. */
    [[nodiscard]] const Spellings *number() const { return m_number ? &*m_number : nullptr; }
    /** How many bytes from a place on are read to look for any of those there. */
    [[nodiscard]] std::size_t reach() const { return m_reach; }

private:
    /** Who writes a whole number means that number. */
    static constexpr std::uint8_t NUMBER_RANK = 0;
    /** Those that tell most first; the one that was scanned for tells nothing more, and is last. */
    std::vector<Word> m_words;
    std::optional<Spellings> m_number;
    std::vector<ByteScan> m_scans;
    bool m_isOneWord = false;
    std::size_t m_reach = 0;
};

} // namespace Clientele
