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

    /** The query is one word, in one of scans(). */
    [[nodiscard]] bool isOneWord() const { return m_isOneWord; }
    /** As rankOf() for one word, which begins in those of the first 64 places of the text that are @p found, and maybe
     * in later ones. */
    [[nodiscard]] std::uint8_t rankOfOneWord(std::string_view texts, std::size_t start, std::size_t end,
                                             std::uint64_t found) const;

private:
    /** Who writes a whole number means that number. */
    static constexpr std::uint8_t NUMBER_RANK = 0;
    /** The spellings of one needle. */
    using Spellings = std::vector<ByteScan>;

    struct Word
    {
        Spellings spellings;
        /** Whoever has the number has this word. */
        bool isInNumber = false;
    };

    /** Those that tell most first; the one that was scanned for tells nothing more, and is last. */
    std::vector<Word> m_words;
    std::optional<Spellings> m_number;
    std::vector<ByteScan> m_scans;
    bool m_isOneWord = false;
};

} // namespace Clientele
