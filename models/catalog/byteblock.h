// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Clientele {

/** Bytes that are looked at together; the bits of a number tell of them, the lowest of the first. */
constexpr std::size_t BLOCK_SIZE = 32;

/** Which of the BLOCK_SIZE bytes from @p at on are @p byte. Private to models/catalog, as all here. */
inline std::uint32_t bitsOfByte(const char *at, char byte)
{
    std::uint32_t bits = 0;
#if defined(__SSE2__)
    constexpr std::size_t width = sizeof(__m128i);
    const __m128i wanted = _mm_set1_epi8(byte);
    for (std::size_t i = 0; i < BLOCK_SIZE; i += width) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i));
        bits |= static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))) << i;
    }
#else
    for (std::size_t i = 0; i < BLOCK_SIZE; ++i)
        bits |= std::uint32_t(at[i] == byte) << i;
#endif
    return bits;
}

/** Which of them are part of a word in folded text: small letters, digits and all beyond ASCII. */
inline std::uint32_t bitsOfWords(const char *at)
{
    std::uint32_t bits = 0;
#if defined(__SSE2__)
    constexpr std::size_t width = sizeof(__m128i);
    for (std::size_t i = 0; i < BLOCK_SIZE; i += width) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i));
        const __m128i digits =
            _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('0' - 1)), _mm_cmpgt_epi8(_mm_set1_epi8('9' + 1), bytes));
        const __m128i letters =
            _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('a' - 1)), _mm_cmpgt_epi8(_mm_set1_epi8('z' + 1), bytes));
        // A byte beyond ASCII has the bit set that is taken.
        const __m128i words = _mm_or_si128(bytes, _mm_or_si128(digits, letters));
        bits |= static_cast<std::uint32_t>(_mm_movemask_epi8(words)) << i;
    }
#else
    for (std::size_t i = 0; i < BLOCK_SIZE; ++i) {
        const auto byte = static_cast<std::uint8_t>(at[i]);
        const bool isWord = byte >= 0x80U || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        bits |= std::uint32_t(isWord) << i;
    }
#endif
    return bits;
}

/** The lowest @p count bits. */
inline std::uint32_t lowBits(std::size_t count)
{
    return count >= BLOCK_SIZE ? ~std::uint32_t(0) : (std::uint32_t(1) << count) - 1U;
}

} // namespace Clientele
