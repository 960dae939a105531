// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/byteblock.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace Clientele {

/** How many places are looked at before any of them is looked at more closely. */
constexpr std::size_t SKIPPED_SIZE = 8 * BLOCK_SIZE;

/** Three bytes of a text, and how far the latter two are from the first. Private to models/catalog. */
struct ByteSample
{
    /** @p text is not empty. */
    explicit ByteSample(std::string_view text)
        : first(text.front())
        , middle(text[text.size() / 2])
        , last(text.back())
        , toMiddle(text.size() / 2)
        , toLast(text.size() - 1)
    {}

    /** In which of the BLOCK_SIZE places from @p at on the sample is. */
    [[nodiscard]] std::uint32_t places(const char *at) const
    {
        if (toMiddle == toLast)
            return bitsWhere(at, [this](const char *some) { return ends(some); });
        return bitsWhere(at, [this](const char *some) {
            return ends(some) & (loaded(some + toMiddle) == static_cast<signed char>(middle));
        });
    }

    [[nodiscard]] SomeBytes ends(const char *some) const
    {
        return (loaded(some) == static_cast<signed char>(first))
               & (loaded(some + toLast) == static_cast<signed char>(last));
    }

    char first, middle, last;
    std::size_t toMiddle, toLast;
};

/**
 * Finds a text in much longer ones: looks for its first, middle and last byte in many places at once, and closer only
 * where all three are. As quick as the memory is read. Private to models/catalog.
 */
class ByteScan
{
public:
    /** @p needle is not empty. */
    explicit ByteScan(std::string needle);

    [[nodiscard]] const std::string &needle() const { return m_needle; }
    /** The first place from @p from on where the needle begins in @p text; npos if there is none before @p until. */
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from, std::size_t until) const;

    /** Sets @p to to in which of the places from @p at on the needle begins, one a bit, the lowest first. Reads as far
     * behind them as reach() says. */
    void findPlaces(const char *at, std::span<std::uint64_t> to) const;

    /** In which of the BLOCK_SIZE places from @p at on, as far as they are @p asked, the needle begins. */
    [[nodiscard]] std::uint32_t places(const char *at, std::uint32_t asked) const
    {
        const std::uint32_t likely = m_sample.places(at) & asked;
        return likely == 0 || m_needle.size() <= SAMPLED_SIZE ? likely
                                                              : static_cast<std::uint32_t>(verified(at, likely));
    }
    /** How many bytes behind what it is asked about it may read. */
    [[nodiscard]] std::size_t reach() const { return BLOCK_SIZE + std::max(m_sample.toLast, sizeof m_head); }

private:
    /** A needle that is no longer is its own sample. */
    static constexpr std::size_t SAMPLED_SIZE = 3;

    [[nodiscard]] std::uint64_t verified(const char *at, std::uint64_t likely) const;

    std::string m_needle;
    ByteSample m_sample;
    /** Its first bytes as one number, and which bits of that are the needle's. */
    std::uint64_t m_head = 0;
    std::uint64_t m_headMask = 0;
};

} // namespace Clientele
