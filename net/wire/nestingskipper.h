// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele::Wire {

/**
 * Finds where a JSON string, object or array ends that comes in parts, without reading what is in it: minds strings,
 * escapes and how many brackets are open, and takes any bracket for any other. Much faster than a parser, which then
 * need not see anything incomplete.
 */
class NestingSkipper
{
public:
    /** @p first begins what is to be skipped: a quote or an opening bracket. */
    void begin(char first);
    /** Skips on from @p from; where it ended, or @p end when that is not there yet. */
    [[nodiscard]] const char *skip(const char *from, const char *end);
    [[nodiscard]] bool isInside() const { return m_depth > 0 || m_inString; }

private:
    [[nodiscard]] const char *skipBlock(const char *block);
    [[nodiscard]] const char *skipBytes(const char *from, const char *end);
    void take(char byte);

    int m_depth = 0;
    bool m_inString = false;
    /** The next byte follows a backslash. */
    bool m_escaped = false;
};

} // namespace Clientele::Wire
