// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"
#include "models/catalog/folding.h"
#include "models/catalog/searchtext.h"

#include <algorithm>

namespace Clientele {

namespace {

/** UTF-16 units that are looked at, and ranges that are found in them: more than any screen shows. */
constexpr qsizetype LONGEST_SHOWN = 50'000;
constexpr std::size_t MOST_RANGES = 1'000;

char32_t characterAt(QStringView text, qsizetype i)
{
    const QChar first = text[i];
    if (!first.isSurrogate())
        return first.unicode();
    const bool isPair = first.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(first, text[i + 1]) : char32_t(QChar::ReplacementCharacter);
}

/** A text and its folding, and which part of the one is which part of the other. */
class ShownText
{
public:
    explicit ShownText(QStringView text)
    {
        for (qsizetype i = 0; i < text.size();) {
            const char32_t character = characterAt(text, i);
            if (!QChar::isMark(character) || m_starts.empty())
                m_starts.push_back(static_cast<int>(i));
            m_folded += foldedCharacter(character);
            m_clusters.resize(m_folded.size(), m_starts.size() - 1);
            i += QChar::requiresSurrogates(character) ? 2 : 1;
        }
        m_starts.push_back(static_cast<int>(text.size()));
    }

    [[nodiscard]] std::string_view folded() const { return m_folded; }
    /** The characters that the bytes @p first to @p last of the folding are made of, whole. */
    [[nodiscard]] TextRange range(std::size_t first, std::size_t last) const
    {
        const int start = m_starts[m_clusters[first]];
        return {.start = start, .length = m_starts[m_clusters[last] + 1] - start};
    }

private:
    std::string m_folded;
    /** Of each byte of the folding: the number of the base letter it comes from, or which its mark stands on. */
    std::vector<std::size_t> m_clusters;
    /** Where each base letter begins in the text; the last one is the text's end. */
    std::vector<int> m_starts;
};

/** Collects the matches of needles in one text. */
class Matches
{
public:
    explicit Matches(QStringView text)
        : m_text(text)
        , m_numbers(digitsOfNumbers(m_text.folded()))
    {}

    void add(const SearchNeedle &needle)
    {
        for (const std::string &spelling : needle.spellings) {
            addIn(m_text.folded(), spelling, [](std::size_t i) { return i; });
            if (!needle.isNumber)
                continue;
            for (const Digits &number : m_numbers)
                addIn(number.digits, spelling, [&number](std::size_t i) { return number.places[i]; });
        }
    }

    /** In order; those that overlap or touch are one. */
    [[nodiscard]] QList<TextRange> merged()
    {
        std::ranges::sort(m_ranges, {}, &TextRange::start);
        QList<TextRange> merged;
        for (const TextRange &each : m_ranges) {
            if (!merged.isEmpty() && each.start <= merged.last().start + merged.last().length) {
                const int end = std::max(merged.last().start + merged.last().length, each.start + each.length);
                merged.last().length = end - merged.last().start;
            } else {
                merged.append(each);
            }
        }
        return merged;
    }

private:
    /** A number somewhere in the folding: its digits and where they are. */
    struct Digits
    {
        std::string digits;
        std::vector<std::size_t> places;
    };

    static std::vector<Digits> digitsOfNumbers(std::string_view folded)
    {
        std::vector<Digits> numbers;
        for (std::size_t start = 0; start < folded.size();) {
            std::size_t end = start;
            while (end < folded.size() && isNumberText(folded.substr(end, 1)))
                ++end;
            if (const std::string_view text = folded.substr(start, end - start); looksLikeNumber(text)) {
                Digits number{.digits = numberDigits(text), .places = numberDigitPlaces(text)};
                for (std::size_t &place : number.places)
                    place += start;
                numbers.push_back(std::move(number));
            }
            start = end + 1;
        }
        return numbers;
    }

    template <typename PlaceOf>
    void addIn(std::string_view text, std::string_view spelling, PlaceOf placeOf)
    {
        auto found = text.find(spelling);
        for (; found != std::string_view::npos && m_ranges.size() < MOST_RANGES;
             found = text.find(spelling, found + spelling.size()))
            m_ranges.push_back(m_text.range(placeOf(found), placeOf(found + spelling.size() - 1)));
    }

    ShownText m_text;
    std::vector<Digits> m_numbers;
    std::vector<TextRange> m_ranges;
};

} // namespace

QList<TextRange> matchesIn(const QString &text, const SearchQuery &query)
{
    if (query.isEmpty() || text.isEmpty())
        return {};
    Matches matches(QStringView(text).left(LONGEST_SHOWN));
    if (query.number())
        matches.add(*query.number());
    for (const SearchNeedle &word : query.words())
        matches.add(word);
    return matches.merged();
}

} // namespace Clientele
