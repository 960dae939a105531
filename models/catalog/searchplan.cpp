// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchplan.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace Clientele {

namespace {

using NeedleTexts = std::vector<std::string>;

std::vector<ByteScan> scansFor(const NeedleTexts &texts)
{
    std::vector<ByteScan> scans;
    for (const std::string &text : texts)
        scans.emplace_back(text);
    return scans;
}

/** The longest end that all @p texts have. */
std::string commonEnd(const NeedleTexts &texts)
{
    std::string_view common = texts.front();
    for (const std::string_view each : texts) {
        const auto differ = std::mismatch(common.rbegin(), common.rend(), each.rbegin(), each.rend());
        common.remove_prefix(static_cast<std::size_t>(common.rend() - differ.first));
    }
    return std::string(common);
}

/** What to scan for instead of @p texts, one of which there must be: their common end where that tells enough, as then
 * one scan does it. */
NeedleTexts shortened(NeedleTexts texts)
{
    constexpr std::size_t shortest = 3;
    keepShortest(texts);
    const std::string end = commonEnd(texts);
    return end.size() >= shortest ? NeedleTexts{end} : texts;
}

/** How much sooner a scan is done: fewer texts hold a longer needle, and each needle is a scan of its own. */
std::ptrdiff_t worthOf(const NeedleTexts &texts)
{
    return static_cast<std::ptrdiff_t>(texts.front().size()) - static_cast<std::ptrdiff_t>(texts.size());
}

/** What to scan for where @p word is one of the query's, or its number is there instead. */
NeedleTexts textsToScanFor(const SearchNeedle &word, const SearchQuery &query)
{
    NeedleTexts texts = word.spellings;
    if (query.number())
        std::ranges::copy(query.number()->spellings, std::back_inserter(texts));
    return shortened(std::move(texts));
}

/** Whether every spelling of @p number has one of @p word in it. */
bool isIn(const std::optional<SearchNeedle> &number, const SearchNeedle &word)
{
    const auto hasWord = [&word](const std::string &spelling) {
        return std::ranges::any_of(
            word.spellings, [&spelling](const std::string &each) { return spelling.find(each) != std::string::npos; });
    };
    return number && std::ranges::all_of(number->spellings, hasWord);
}

/** How well a word is found in a client's text. Those of several words add up. */
enum Place : std::uint8_t { NameBegins, WordOfNameBegins, Anywhere, Nowhere };

/** Goes through a client's text for one word, block by block. */
class WordSearch
{
public:
    explicit WordSearch(const ByteScan &word)
        : m_word(word)
    {}

    /** As much as the word reaches can be read behind @p text; @p isThere: the word is known to be in it. */
    [[nodiscard]] Place in(std::string_view text, bool isThere)
    {
        m_best = isThere ? Anywhere : Nowhere;
        for (std::size_t i = 0; i < text.size() && !isDecided(); i += BLOCK_SIZE) {
            const std::uint32_t found = m_word.places(text.data() + i, lowBits(text.size() - i));
            if (found != 0 && m_best > Anywhere)
                m_best = Anywhere;
            if (m_isName)
                lookForBeginnings(text.data() + i, found, i == 0);
        }
        return m_best;
    }

private:
    /** Nothing that follows makes it better. */
    [[nodiscard]] bool isDecided() const { return m_best < Anywhere || (m_best == Anywhere && !m_isName); }

    void lookForBeginnings(const char *at, std::uint32_t found, bool isFirst)
    {
        const std::uint32_t lineEnds = bitsOfByte(at, '\n');
        const std::uint32_t name = ~lineEnds & (lineEnds - 1U);
        m_isName = lineEnds == 0;
        if ((found & name) == 0 && !m_isName)
            return;
        const std::uint32_t words = bitsWhere(at, areOfWords);
        const std::uint32_t beginnings = found & name & ~((words << 1U) | std::uint32_t(m_isInWord));
        m_isInWord = (words >> (BLOCK_SIZE - 1)) != 0;
        if (beginnings != 0)
            m_best = isFirst && (beginnings & 1U) != 0 ? NameBegins : WordOfNameBegins;
    }

    const ByteScan &m_word;
    Place m_best = Nowhere;
    bool m_isName = true;
    /** Whether the block before ended within a word. */
    bool m_isInWord = false;
};

/** Of the text from @p start to @p end of @p texts. */
Place placeOf(const ByteScan &word, std::string_view texts, std::size_t start, std::size_t end, bool isThere = false)
{
    const std::string_view text = texts.substr(start, end - start);
    if (end + word.reach() <= texts.size())
        return WordSearch(word).in(text, isThere);
    std::string padded(text);
    padded.append(word.reach(), '\n');
    return WordSearch(word).in(std::string_view(padded).substr(0, text.size()), isThere);
}

} // namespace

SearchPlan::SearchPlan(const SearchQuery &query)
{
    std::vector<SearchNeedle> words = query.words();
    const auto worth = [&query](const SearchNeedle &word) { return worthOf(textsToScanFor(word, query)); };
    std::ranges::stable_sort(words, std::greater(), worth);
    const NeedleTexts texts = textsToScanFor(words.front(), query);
    m_isOneWord = words.size() == 1 && !query.number() && texts == words.front().spellings;
    m_scans = scansFor(texts);
    std::rotate(words.begin(), words.begin() + 1, words.end());
    for (const SearchNeedle &word : words)
        m_words.push_back({.spellings = scansFor(word.spellings), .isInNumber = isIn(query.number(), word)});
    if (query.number())
        m_number = scansFor(query.number()->spellings);
    const auto widen = [this](const Spellings &spellings) {
        for (const ByteScan &each : spellings)
            m_reach = std::max(m_reach, each.reach());
    };
    for (const Word &word : m_words)
        widen(word.spellings);
    if (m_number)
        widen(*m_number);
}

std::size_t SearchPlan::worstRank() const
{
    return m_words.size() * Anywhere;
}

std::uint8_t SearchPlan::rankOf(std::string_view texts, std::size_t start, std::size_t end, const ByteScan &found) const
{
    if (m_isOneWord)
        return placeOf(found, texts, start, end, true);
    const auto best = [&](const Spellings &spellings) {
        Place bestPlace = Nowhere;
        for (const ByteScan &each : spellings)
            bestPlace = std::min(bestPlace, placeOf(each, texts, start, end));
        return bestPlace;
    };
    const auto isNumber = [&] { return m_number && best(*m_number) != Nowhere; };
    std::size_t rank = 0;
    for (const Word &word : m_words) {
        const Place place = best(word.spellings);
        if (place == Nowhere)
            return !word.isInNumber && isNumber() ? NUMBER_RANK : NOT_FOUND;
        rank += place;
    }
    return isNumber() ? NUMBER_RANK : static_cast<std::uint8_t>(rank);
}

} // namespace Clientele
