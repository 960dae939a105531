// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/recordplaces.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace Clientele {

/** A hash of some bytes, for damage, not for attacks. Another standard library may have another one, and then reads
 * what this one wrote as damaged. */
[[nodiscard]] inline std::uint64_t hashOf(std::string_view bytes)
{
    return std::hash<std::string_view>()(bytes);
}

/**
 * The sum of the hashes of rows: of any order, and that of a whole list follows from that of what changed in it. Two
 * sets of rows with one sum are the same rows.
 */
class RecordSum
{
public:
    void add(Place place, std::string_view record) { m_value += rowHash(place, record); }
    RecordSum &operator+=(const RecordSum &other)
    {
        m_value += other.m_value;
        return *this;
    }
    RecordSum &operator-=(const RecordSum &other)
    {
        m_value -= other.m_value;
        return *this;
    }

    /** As SQLite keeps it. */
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_value); }

private:
    /** A hash of both. The factors are odd and without a pattern, so that each bit reaches most others. */
    [[nodiscard]] static std::uint64_t rowHash(Place place, std::string_view record)
    {
        constexpr std::uint64_t placeFactor = 0x9E3779B97F4A7C15U;
        constexpr std::uint64_t mixFactor = 0xD6E8FEB86659FD93U;
        constexpr unsigned half = 32;
        std::uint64_t hash = hashOf(record) + static_cast<std::uint64_t>(place) * placeFactor;
        hash = (hash ^ (hash >> half)) * mixFactor;
        return hash ^ (hash >> half);
    }

    std::uint64_t m_value = 0;
};

} // namespace Clientele
