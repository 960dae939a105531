// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace Clientele {

/** Reads a record's bytes from front to back. Past their end everything is zero and empty. Private to models/catalog.
 */
class RecordCursor
{
public:
    explicit RecordCursor(std::string_view bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] std::uint8_t byte()
    {
        const std::string_view taken = take(1);
        return taken.empty() ? 0 : static_cast<std::uint8_t>(taken.front());
    }

    /** Seven bits a byte, the lowest first; the high bit says that more follow (LEB128). */
    [[nodiscard]] std::uint64_t number()
    {
        constexpr unsigned bits = 7;
        constexpr unsigned longest = 63;
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift <= longest; shift += bits) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
            if ((next & 0x80U) == 0)
                break;
        }
        return value;
    }

    [[nodiscard]] std::string_view text() { return take(number()); }

    [[nodiscard]] std::int64_t time()
    {
        std::int64_t value = 0;
        if (const std::string_view taken = take(sizeof value); !taken.empty())
            std::memcpy(&value, taken.data(), sizeof value);
        return value;
    }

    /** Everything was there and nothing is left. */
    [[nodiscard]] bool endedWell() const { return m_rest.empty() && !m_overran; }
    [[nodiscard]] bool overran() const { return m_overran; }

private:
    std::string_view take(std::uint64_t count)
    {
        if (count > m_rest.size()) {
            m_overran = true;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

    std::string_view m_rest;
    bool m_overran = false;
};

/** Writes what RecordCursor reads. */
inline void putNumber(std::string &to, std::uint64_t value)
{
    constexpr unsigned bits = 7;
    for (; value >= 0x80U; value >>= bits)
        to.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
    to.push_back(static_cast<char>(value));
}

inline void putText(std::string &to, std::string_view text)
{
    putNumber(to, text.size());
    to.append(text);
}

inline void putTime(std::string &to, std::int64_t value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace Clientele
