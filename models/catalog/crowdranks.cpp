// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/crowdranks.h"

#include <algorithm>
#include <functional>

namespace Clientele {

namespace {

constexpr std::size_t WORD = 2 * BLOCK_SIZE;

std::uint64_t bitAt(const std::vector<std::uint64_t> &bits, std::size_t place)
{
    return (bits[place / WORD] >> (place % WORD)) & 1U;
}

/** Adds numbers that are longer than one word, word by word. The carry of a bit runs on through ones: so does it tell
 * those behind it what was before them. */
class LongSum
{
public:
    std::uint64_t operator()(std::uint64_t one, std::uint64_t other)
    {
        const std::uint64_t half = one + other;
        const std::uint64_t sum = half + m_carry;
        m_carry = std::uint64_t(half < one) | std::uint64_t(sum < half);
        return sum;
    }

private:
    std::uint64_t m_carry = 0;
};

} // namespace

std::size_t CrowdRanks::rank(std::string_view texts, std::size_t start, std::span<const std::uint32_t> ends,
                             std::span<std::uint8_t> ranks)
{
    const std::size_t size = ends.back() - start;
    m_start = start;
    m_text = texts.data() + start;
    if (texts.size() - ends.back() < WORD + m_plan.reach()) {
        m_padded.assign(texts, start, size);
        m_padded.append(WORD + m_plan.reach(), '\n');
        m_text = m_padded.data();
    }
    layOut(ends);
    std::ranges::fill(ranks, std::uint8_t(0));
    std::size_t found = 0;
    for (const SearchPlan::Word &word : m_plan.words()) {
        findPlaces(word.spellings);
        markThoseWithWord();
        found = addPlaces(ends, ranks); // The one that was scanned for is the last.
    }
    if (const auto *number = m_plan.number()) {
        findPlaces(*number);
        markThoseWithPlaces();
        setNumberRanks(ends, ranks);
    }
    for (std::uint8_t &each : ranks)
        each = each > SearchPlan::MOST_RANK ? SearchPlan::NOT_FOUND : each;
    return found;
}

void CrowdRanks::layOut(std::span<const std::uint32_t> ends)
{
    const std::size_t words = (ends.back() - m_start) / WORD + 1;
    m_ends.assign(words, 0);
    for (Bits *each : {&m_names, &m_places, &m_has, &m_hasBeginning})
        each->resize(words);
    for (const std::uint32_t end : ends)
        m_ends[(end - 1 - m_start) / WORD] |= std::uint64_t(1) << (end - 1 - m_start) % WORD;
    static const ByteScan lineEnd("\n");
    Bits &lineEnds = m_has;
    lineEnd.findPlaces(m_text, lineEnds);
    LongSum sum;
    std::uint64_t starts = 1;
    for (std::size_t i = 0; i < words; ++i) {
        __builtin_prefetch(m_text + (words + i) * WORD); // Of those that are gone through next.
        const std::uint64_t within = ~lineEnds[i];
        starts |= m_ends[i] << 1U;
        m_names[i] = within & ~sum(within, starts);
        starts = m_ends[i] >> (WORD - 1);
    }
    m_areBeginnings = false;
}

void CrowdRanks::keepBeginnings()
{
    std::uint64_t isInWord = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const std::uint64_t inWords = longBitsWhere(m_text + i * WORD, areOfWords);
        m_names[i] &= ~(inWords << 1U | isInWord);
        isInWord = inWords >> (WORD - 1);
    }
    m_areBeginnings = true;
}

void CrowdRanks::findPlaces(const std::vector<ByteScan> &spellings)
{
    spellings.front().findPlaces(m_text, m_places);
    for (std::size_t i = 1; i < spellings.size(); ++i) {
        spellings[i].findPlaces(m_text, m_has);
        std::ranges::transform(m_places, m_has, m_places.begin(), std::bit_or());
    }
}

void CrowdRanks::markThoseWithPlaces()
{
    LongSum sum;
    for (std::size_t i = 0; i < m_ends.size(); ++i)
        m_has[i] = sum(m_places[i], ~m_ends[i]);
}

void CrowdRanks::markThoseWithWord()
{
    std::uint64_t inNames = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        inNames |= m_places[i] & m_names[i];
    if (inNames != 0 && !m_areBeginnings)
        keepBeginnings();
    LongSum sum;
    LongSum sumOfBeginnings;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const std::uint64_t gaps = ~m_ends[i];
        m_has[i] = sum(m_places[i], gaps);
        m_hasBeginning[i] = sumOfBeginnings(m_places[i] & m_names[i], gaps);
    }
}

std::size_t CrowdRanks::addPlaces(std::span<const std::uint32_t> ends, std::span<std::uint8_t> ranks) const
{
    constexpr unsigned missing = 7;
    std::size_t found = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::size_t end = ends[i] - m_start;
        const std::uint64_t has = bitAt(m_has, end - 1);
        const std::uint64_t place = 2 - bitAt(m_hasBeginning, end - 1) - bitAt(m_places, start);
        ranks[i] = static_cast<std::uint8_t>((ranks[i] + place) | (has ^ 1U) << missing);
        found += has;
        start = end;
    }
    return found;
}

void CrowdRanks::setNumberRanks(std::span<const std::uint32_t> ends, std::span<std::uint8_t> ranks) const
{
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::uint64_t has = bitAt(m_has, ends[i] - 1 - m_start);
        ranks[i] &= static_cast<std::uint8_t>(has - 1U);
    }
}

} // namespace Clientele
