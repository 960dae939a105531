// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/nestingskipper.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Clientele::Wire {

namespace {

constexpr int BLOCK = 64;

/** Where in a block of 64 bytes what is; a bit a byte, the first byte's is the lowest. */
struct BlockMarks
{
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t opening = 0;
    std::uint64_t closing = 0;
};

// In ASCII { is [ and } is ] with this bit set.
constexpr char CURLY = 0x20;

#ifdef __SSE2__
BlockMarks marksOf(const char *block)
{
    constexpr int part = 16;
    BlockMarks marks;
    for (int i = 0; i < BLOCK; i += part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + i));
        const __m128i curly = _mm_or_si128(bytes, _mm_set1_epi8(CURLY));
        const auto marked = [i](__m128i in, char byte) {
            const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(in, _mm_set1_epi8(byte)));
            return static_cast<std::uint64_t>(static_cast<unsigned>(bits)) << i;
        };
        marks.quotes |= marked(bytes, '"');
        marks.backslashes |= marked(bytes, '\\');
        marks.opening |= marked(curly, '{');
        marks.closing |= marked(curly, '}');
    }
    return marks;
}
#else
BlockMarks marksOf(const char *block)
{
    BlockMarks marks;
    for (int i = 0; i < BLOCK; ++i) {
        const auto marked = [i](char byte, char wanted) { return std::uint64_t(byte == wanted) << i; };
        marks.quotes |= marked(block[i], '"');
        marks.backslashes |= marked(block[i], '\\');
        marks.opening |= marked(static_cast<char>(block[i] | CURLY), '{');
        marks.closing |= marked(static_cast<char>(block[i] | CURLY), '}');
    }
    return marks;
}
#endif

/** The bytes behind backslashes that are not escaped themselves. @p escaped: of the first byte, then of the next block.
 */
std::uint64_t escapedBytes(std::uint64_t backslashes, bool &escaped)
{
    std::uint64_t found = escaped ? 1 : 0;
    escaped = false;
    for (; backslashes != 0; backslashes &= backslashes - 1) {
        const int place = std::countr_zero(backslashes);
        if (((found >> place) & 1U) != 0)
            continue;
        if (place == BLOCK - 1)
            escaped = true;
        else
            found |= std::uint64_t(2) << place;
    }
    return found;
}

/** From each opening quote to before its closing one. */
std::uint64_t betweenQuotes(std::uint64_t quotes)
{
    for (int shift = 1; shift < BLOCK; shift *= 2)
        quotes ^= quotes << shift;
    return quotes;
}

} // namespace

void NestingSkipper::begin(char first)
{
    *this = {};
    take(first);
}

const char *NestingSkipper::skip(const char *from, const char *end)
{
    // A string that is nested in nothing is short.
    while (m_depth > 0 && end - from >= BLOCK)
        from = skipBlock(from);
    return isInside() ? skipBytes(from, end) : from;
}

const char *NestingSkipper::skipBlock(const char *block)
{
    const BlockMarks marks = marksOf(block);
    const std::uint64_t quotes = marks.quotes & ~escapedBytes(marks.backslashes, m_escaped);
    const std::uint64_t strings = betweenQuotes(quotes) ^ (m_inString ? ~std::uint64_t(0) : 0);
    m_inString = (strings >> (BLOCK - 1)) != 0;
    for (std::uint64_t brackets = (marks.opening | marks.closing) & ~strings; brackets != 0; brackets &= brackets - 1) {
        const int place = std::countr_zero(brackets);
        m_depth += ((marks.opening >> place) & 1U) != 0 ? 1 : -1;
        if (m_depth == 0) {
            *this = {};
            return block + place + 1;
        }
    }
    return block + BLOCK;
}

const char *NestingSkipper::skipBytes(const char *from, const char *end)
{
    while (from != end && isInside())
        take(*from++);
    return from;
}

void NestingSkipper::take(char byte)
{
    const bool wasEscaped = m_escaped;
    m_escaped = byte == '\\' && !wasEscaped;
    if (byte == '"' && !wasEscaped)
        m_inString = !m_inString;
    else if (!m_inString && (byte == '{' || byte == '['))
        ++m_depth;
    else if (!m_inString && (byte == '}' || byte == ']'))
        --m_depth;
    if (!isInside())
        m_escaped = false;
}

} // namespace Clientele::Wire
