// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/bytescan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

// Where the compiler can, what is built is chosen from when the program starts, by what the processor has.
#if defined(__x86_64__) && defined(__gnu_linux__)
#define CLIENTELE_FOR_ANY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define CLIENTELE_FOR_ANY_PROCESSOR
#endif

namespace Clientele {

namespace {

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

/** Sets @p to to in which of the places from @p at on the @p COUNT bytes of @p text are. */
template <std::size_t COUNT>
void placeAll(const char *text, const char *at, std::span<std::uint64_t> to)
{
    std::array<signed char, COUNT> wanted{};
    std::memcpy(wanted.data(), text, COUNT);
    const auto isThere = [&wanted](const char *some) {
        SomeBytes all = loaded(some) == wanted[0];
        for (std::size_t k = 1; k < COUNT; ++k)
            all &= loaded(some + k) == wanted[k];
        return all;
    };
    for (std::uint64_t &each : to) {
        each = longBitsWhere(at, isThere);
        at += 2 * BLOCK_SIZE;
    }
}

/** Of so many bytes all places are found without a guess. */
constexpr std::size_t LONGEST_PLACED = 6;

/** placeAll() for each count of bytes. */
template <std::size_t... COUNTS>
constexpr auto placersOf(std::index_sequence<COUNTS...>)
{
    return std::array{placeAll<COUNTS + 1>...};
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

std::uint64_t ByteScan::verified(const char *at, std::uint64_t likely) const
{
    std::uint64_t places = likely;
    for (; likely != 0; likely &= likely - 1) {
        const auto place = static_cast<unsigned>(std::countr_zero(likely));
        std::uint64_t head = 0;
        std::memcpy(&head, at + place, sizeof head);
        const bool isHead = (head & m_headMask) == m_head;
        if (!isHead
            || (m_needle.size() > sizeof head && std::memcmp(at + place, m_needle.data(), m_needle.size()) != 0))
            places &= ~(std::uint64_t(1) << place);
    }
    return places;
}

void ByteScan::findPlaces(const char *at, std::span<std::uint64_t> to) const
{
    static constexpr auto placers = placersOf(std::make_index_sequence<LONGEST_PLACED>());
    placers[std::min(m_needle.size(), LONGEST_PLACED) - 1](m_needle.data(), at, to);
    if (m_needle.size() <= LONGEST_PLACED)
        return;
    for (std::uint64_t &each : to) {
        if (each != 0)
            each = verified(at, each);
        at += 2 * BLOCK_SIZE;
    }
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
