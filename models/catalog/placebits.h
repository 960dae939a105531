// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Clientele {

/** Marks of places in a text, one a bit. Private to models/catalog. */
class PlaceBits
{
public:
    static constexpr std::size_t WORD = 64;

    /** From now on there are @p count places, without marks. */
    void reset(std::size_t count) { m_words.assign(count / WORD + SPARE_WORDS, 0); }
    /** The marks themselves, the lowest bit for the first place. */
    [[nodiscard]] std::span<std::uint64_t> words() { return m_words; }

    /** The marks of the first 64 of the @p count places from @p start on. */
    [[nodiscard]] std::uint64_t from(std::size_t start, std::size_t count) const
    {
        const std::size_t word = start / WORD;
        const std::size_t shift = start % WORD;
        const std::uint64_t bits = (m_words[word] >> shift) | ((m_words[word + 1] << 1U) << (WORD - 1 - shift));
        return count >= WORD ? bits : bits & ((std::uint64_t(1) << count) - 1);
    }
    /** Whether there is a mark behind those. */
    [[nodiscard]] bool hasMore(std::size_t start, std::size_t count) const
    {
        // Most texts end among the second 64: no branch for them.
        std::uint64_t bits = from(start + WORD, count > WORD ? count - WORD : 0);
        for (std::size_t i = 2 * WORD; i < count && bits == 0; i += WORD)
            bits = from(start + i, count - i);
        return bits != 0;
    }

private:
    /** So that from() may read on. */
    static constexpr std::size_t SPARE_WORDS = 3;

    std::vector<std::uint64_t> m_words;
};

} // namespace Clientele
