// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/nestingskipper.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Clientele::Wire {

/**
 * Splits an answer `{"clients": [item, item, …], …}` into its items as its bytes come, in whatever parts, and keeps no
 * more of it than the items it was not yet told to forget and the beginning of the next. What is in an item does not
 * matter here: it ends at the comma or bracket that follows it.
 */
class ListSplitter
{
public:
    struct Item
    {
        /** In the list; the first is 1. */
        std::int64_t number = 0;
        /** Where it is in bytes(). */
        std::size_t start = 0;
        std::size_t size = 0;
        /** It had more than LONGEST_ITEM bytes, and they are not there any more. */
        bool tooLong = false;
    };

    static constexpr std::size_t LONGEST_ITEM = 8 * 1024 * 1024;
    /** There are so many bytes more in memory behind those of bytes(). */
    static constexpr std::size_t PADDING = 64;

    /** False once the answer is no such list, or broken so that nothing that follows can be told apart. */
    bool feed(std::string_view part);
    /** The list, and what is around it, came to its end. */
    [[nodiscard]] bool hasEnded() const { return m_state == State::Ended && m_hadClients; }

    /** The items that are whole and not forgotten. The byte before each and the one behind it are of no use any more.
     */
    [[nodiscard]] std::span<const Item> items() const { return m_items; }
    [[nodiscard]] char *bytes() { return m_bytes.data(); }
    void forgetItems();

private:
    enum class State { Start, FirstKey, Key, InKey, Value, InValue, Item, InItem, Ended, Broken };

    [[nodiscard]] const char *take(const char *from, const char *end);
    [[nodiscard]] const char *skipNested(const char *from, const char *end);
    [[nodiscard]] State next(const char *at);
    [[nodiscard]] State atStart(char byte);
    [[nodiscard]] State atKey(char byte);
    [[nodiscard]] State atValue(char byte);
    [[nodiscard]] State inValue(char byte) const;
    [[nodiscard]] State atItem(const char *at);
    [[nodiscard]] State inItem(const char *at);
    void endItem(const char *at);
    void dropLongItem();

    State m_state = State::Start;
    NestingSkipper m_nested;
    std::string m_key;
    /** One that is of no use, so that there is one before each item, and those of the items. */
    std::string m_bytes = std::string(1, ' ');
    std::vector<Item> m_items;
    std::int64_t m_count = 0;
    /** Of the item that is not whole yet; in bytes(). */
    std::size_t m_itemStart = 0;
    std::size_t m_bomTaken = 0;
    bool m_itemTooLong = false;
    bool m_isClients = false;
    bool m_hadClients = false;
};

} // namespace Clientele::Wire
