// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/listdecoder.h"

#include <simdjson.h>
#include <span>
#include <string_view>

namespace Clientele::Wire {

/** Reads the items of a list that a ListSplitter found. Private to net/wire. */
class ItemReader
{
public:
    /** Tells @p to of each of @p items, which are in @p bytes; what is around them there may change. */
    void read(std::span<const ListSplitter::Item> items, char *bytes, ListReceiver &to);

private:
    [[nodiscard]] bool readTogether(std::span<const ListSplitter::Item> items, char *bytes, ListReceiver &to);
    void readAlone(const ListSplitter::Item &item, const char *bytes, ListReceiver &to);
    void tell(const ListSplitter::Item &item, const char *bytes, simdjson::dom::element element, ListReceiver &to);

    simdjson::dom::parser m_parser;
    RecordParts m_parts;
};

} // namespace Clientele::Wire
