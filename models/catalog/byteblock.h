// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Clientele {

/** Bytes that are looked at together; the bits of a number tell of them, the lowest of the first. */
constexpr std::size_t BLOCK_SIZE = 32;

/** So many as every processor can work on at once. Private to models/catalog, as all here. */
using SomeBytes = signed char __attribute__((vector_size(16)));

inline SomeBytes loaded(const char *at)
{
    SomeBytes bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/** The sum, which goes on with the lowest behind the highest. */
inline SomeBytes wrapped(SomeBytes bytes, unsigned char more)
{
    using Unsigned = unsigned char __attribute__((vector_size(sizeof(SomeBytes))));
    return reinterpret_cast<SomeBytes>(reinterpret_cast<Unsigned>(bytes) + more);
}

/** Which of @p bytes are negative. */
inline std::uint32_t bitsOf(SomeBytes bytes)
{
#if defined(__SSE2__)
    return static_cast<std::uint32_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)));
#else
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i)
        bits |= std::uint32_t(bytes[i] < 0) << i;
    return bits;
#endif
}

/** For which of the BLOCK_SIZE places from @p at on @p test, which is given where some of them begin, is negative. */
template <typename Test>
std::uint32_t bitsWhere(const char *at, Test test)
{
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < BLOCK_SIZE; i += sizeof(SomeBytes))
        bits |= bitsOf(test(at + i)) << i;
    return bits;
}

/** The same for twice as many. */
template <typename Test>
std::uint64_t longBitsWhere(const char *at, Test test)
{
    return bitsWhere(at, test) | std::uint64_t(bitsWhere(at + BLOCK_SIZE, test)) << BLOCK_SIZE;
}

/** Which of the BLOCK_SIZE bytes from @p at on are @p byte. */
inline std::uint32_t bitsOfByte(const char *at, char byte)
{
    return bitsWhere(at, [byte](const char *some) { return loaded(some) == static_cast<signed char>(byte); });
}

/** Negative where a byte of folded text is part of a word: small letters, digits and all beyond ASCII. */
inline SomeBytes areOfWords(const char *some)
{
    // Moved to the end of what is positive, so that one comparison tells; beyond ASCII the sign is set as it is.
    constexpr signed char most = 127;
    const SomeBytes bytes = loaded(some);
    const auto letters = wrapped(bytes, most - 'z') > static_cast<signed char>(most - ('z' - 'a') - 1);
    const auto digits = wrapped(bytes, most - '9') > static_cast<signed char>(most - ('9' - '0') - 1);
    return bytes | letters | digits;
}

/** The lowest @p count bits. */
inline std::uint32_t lowBits(std::size_t count)
{
    return count >= BLOCK_SIZE ? ~std::uint32_t(0) : (std::uint32_t(1) << count) - 1U;
}

} // namespace Clientele
