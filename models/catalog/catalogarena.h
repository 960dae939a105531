// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientrecord.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Clientele {

/**
 * Records one after the other, and beside them what of each is searched. Whoever fills one appends a client's record
 * and search text to the bytes and then ends it.
 */
struct CatalogArena
{
    /** The bytes of all records, and where each ends. */
    std::string records;
    std::vector<std::uint32_t> recordEnds;
    /** The search texts of the same clients, and where each ends. */
    std::string texts;
    std::vector<std::uint32_t> textEnds;

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(recordEnds.size()); }
    [[nodiscard]] ClientRecord record(std::uint32_t i) const
    {
        const std::uint32_t start = i == 0 ? 0 : recordEnds[i - 1];
        return ClientRecord(std::string_view(records).substr(start, recordEnds[i] - start));
    }
    [[nodiscard]] std::string_view text(std::uint32_t i) const
    {
        const std::uint32_t start = i == 0 ? 0 : textEnds[i - 1];
        return std::string_view(texts).substr(start, textEnds[i] - start);
    }
    /** Ends the client whose record and text were appended. */
    void endClient()
    {
        recordEnds.push_back(static_cast<std::uint32_t>(records.size()));
        textEnds.push_back(static_cast<std::uint32_t>(texts.size()));
    }
    /** Takes the last client away. */
    void dropLast()
    {
        recordEnds.pop_back();
        textEnds.pop_back();
        records.resize(recordEnds.empty() ? 0 : recordEnds.back());
        texts.resize(textEnds.empty() ? 0 : textEnds.back());
    }
};

} // namespace Clientele
