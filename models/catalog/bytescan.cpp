// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/bytescan.h"

#include <algorithm>
#include <bit>
#include <cstring>

// Where the compiler can, what is built is chosen from when the program starts, by what the processor has.
#if defined(__x86_64__) && defined(__gnu_linux__)
#define CLIENTELE_FOR_ANY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define CLIENTELE_FOR_ANY_PROCESSOR
#endif

namespace Clientele {

namespace {

/** How many places are looked at before any of them is looked at more closely. */
constexpr std::size_t SKIPPED_SIZE = 8 * BLOCK_SIZE;

/** The first of the places from @p from on, SKIPPED_SIZE at a time, among which the sample is; not below @p until:
 * none. A plain loop, which compilers make as wide as the processor. */
CLIENTELE_FOR_ANY_PROCESSOR std::size_t skipWithout(const ByteSample &sample, const char *text, std::size_t from,
                                                    std::size_t until)
{
    const ByteSample wanted = sample;
    for (; from < until; from += SKIPPED_SIZE) {
        const char *const at = text + from;
        std::uint8_t any = 0;
        for (std::size_t i = 0; i < SKIPPED_SIZE; ++i) {
            any |= static_cast<std::uint8_t>((at[i] == wanted.first) & (at[i + wanted.toMiddle] == wanted.middle)
                                             & (at[i + wanted.toLast] == wanted.last));
        }
        if (any != 0)
            break;
    }
    return from;
}

} // namespace

ByteScan::ByteScan(std::string needle)
    : m_needle(std::move(needle))
    , m_sample(m_needle)
{
    const std::size_t size = std::min(m_needle.size(), sizeof m_head);
    std::memcpy(&m_head, m_needle.data(), size);
    std::memset(&m_headMask, 0xFF, size);
}

std::uint32_t ByteScan::verified(const char *at, std::uint32_t likely) const
{
    std::uint32_t places = likely;
    for (; likely != 0; likely &= likely - 1) {
        const auto place = static_cast<unsigned>(std::countr_zero(likely));
        std::uint64_t head = 0;
        std::memcpy(&head, at + place, sizeof head);
        const bool isHead = (head & m_headMask) == m_head;
        if (!isHead
            || (m_needle.size() > sizeof head && std::memcmp(at + place, m_needle.data(), m_needle.size()) != 0))
            places &= ~(std::uint32_t(1) << place);
    }
    return places;
}

void ByteScan::addPlaces(std::string_view text, std::size_t from, std::span<std::uint64_t> to) const
{
    const ByteSample sample = m_sample; // A copy that what is written cannot be taken to change.
    const bool isSample = m_needle.size() <= SAMPLED_SIZE;
    const auto placesAt = [&](const char *at) {
        const std::uint32_t likely = sample.places(at);
        return isSample || likely == 0 ? likely : verified(at, likely);
    };
    std::size_t i = 0;
    for (; i < to.size() && from + BLOCK_SIZE + reach() <= text.size(); ++i, from += 2 * BLOCK_SIZE) {
        const char *const at = text.data() + from;
        to[i] |= placesAt(at) | std::uint64_t(placesAt(at + BLOCK_SIZE)) << BLOCK_SIZE;
    }
    // The text's end, one by one.
    for (auto place = text.find(m_needle, from); place < from + (to.size() - i) * 2 * BLOCK_SIZE;
         place = text.find(m_needle, place + 1))
        to[i + (place - from) / (2 * BLOCK_SIZE)] |= std::uint64_t(1) << (place - from) % (2 * BLOCK_SIZE);
}

std::size_t ByteScan::find(std::string_view text, std::size_t from, std::size_t until) const
{
    const std::size_t skipReach = SKIPPED_SIZE + m_sample.toLast;
    const std::size_t skippable = std::min(until, text.size() < skipReach ? 0 : text.size() - skipReach + 1);
    while (from < skippable) {
        const std::size_t blocksEnd = std::min(from + SKIPPED_SIZE, skippable);
        for (; from < blocksEnd; from += BLOCK_SIZE) {
            if (const std::uint32_t found = places(text.data() + from, lowBits(until - from)); found != 0)
                return from + static_cast<std::size_t>(std::countr_zero(found));
        }
        from = skipWithout(m_sample, text.data(), from, skippable);
    }
    const std::size_t found = from < until ? text.find(m_needle, from) : std::string_view::npos;
    return found < until ? found : std::string_view::npos;
}

} // namespace Clientele
