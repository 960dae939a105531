// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/diallingrules.h"

#include <QtCore/QString>

#include <optional>
#include <string>
#include <vector>

namespace Clientele {

/** Something looked for, folded, in each of its spellings: none of them contains another. Private to models/catalog. */
struct SearchNeedle
{
    std::vector<std::string> spellings = {};
    /** Digits, which are the same whatever signs stand between them. */
    bool isNumber = false;

    friend bool operator==(const SearchNeedle &, const SearchNeedle &) = default;
};

/**
 * What a person looks for: words, all of which must occur, in any order, without regard to case and diacritics. Digits
 * find a telephone number in any spelling, also when they are written with blanks between. Pure value; any thread.
 */
class SearchQuery
{
public:
    /** Longer texts are cut, UTF-16 units; nobody types that much, and what is pasted may be anything. */
    static constexpr qsizetype LONGEST_TEXT = 500;
    static constexpr std::size_t MOST_WORDS = 32;

    /** Finds everybody. */
    SearchQuery() = default;
    /** @p rules: so that a national number finds the international one of that region, and the other way round. */
    [[nodiscard]] static SearchQuery fromText(const QString &text, const DiallingRules &rules = {});

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /** All of these, … */
    [[nodiscard]] const std::vector<SearchNeedle> &words() const { return m_words; }
    /** … or this instead: the whole text as one number, where it looks like one. */
    [[nodiscard]] const std::optional<SearchNeedle> &number() const { return m_number; }

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    std::vector<SearchNeedle> m_words;
    std::optional<SearchNeedle> m_number;
};

/** Takes out what contains another of @p texts, which is found wherever the longer one is. */
void keepShortest(std::vector<std::string> &texts);

} // namespace Clientele
