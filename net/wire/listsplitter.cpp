// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/listsplitter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

constexpr std::string_view BYTE_ORDER_MARK = "\xEF\xBB\xBF";
constexpr std::string_view CLIENTS_KEY = "\"clients\"";
/** Longer than any spelling of it. */
constexpr std::size_t LONGEST_KEY = 64;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool beginsNesting(char byte)
{
    return byte == '"' || byte == '{' || byte == '[';
}

/** @p key with its quotes. Escapes are spelled by hand only, so they need not be fast. */
bool isClientsKey(const std::string &key)
{
    if (key == CLIENTS_KEY || key.find('\\') == std::string::npos)
        return key == CLIENTS_KEY;
    const auto document = QJsonDocument::fromJson('[' + QByteArray::fromStdString(key) + ']');
    return document.array().at(0).toString() == "clients"_L1;
}

} // namespace

bool ListSplitter::feed(std::string_view part)
{
    const std::size_t taken = m_bytes.size();
    m_bytes.reserve(taken + part.size() + PADDING);
    m_bytes.append(part);
    const char *from = m_bytes.data() + taken;
    const char *const end = m_bytes.data() + m_bytes.size();
    while (from != end && m_state != State::Broken)
        from = take(from, end);
    dropLongItem();
    return m_state != State::Broken;
}

void ListSplitter::forgetItems()
{
    const std::size_t kept = m_state == State::InItem ? m_itemStart : m_bytes.size();
    m_bytes.erase(1, kept - 1);
    m_itemStart = 1;
    m_items.clear();
}

const char *ListSplitter::take(const char *from, const char *end)
{
    if (m_nested.isInside())
        return skipNested(from, end);
    if (!isSpace(*from))
        m_state = next(from);
    return from + 1;
}

const char *ListSplitter::skipNested(const char *from, const char *end)
{
    const char *const rest = m_nested.skip(from, end);
    if (m_state == State::InKey && m_key.size() < LONGEST_KEY)
        m_key.append(from, std::min<std::size_t>(rest - from, LONGEST_KEY));
    return rest;
}

ListSplitter::State ListSplitter::next(const char *at)
{
    switch (m_state) {
    case State::Start:
        return atStart(*at);
    case State::FirstKey:
    case State::Key:
        return atKey(*at);
    case State::InKey:
        m_isClients = isClientsKey(m_key);
        return *at == ':' ? State::Value : State::Broken;
    case State::Value:
        return atValue(*at);
    case State::InValue:
        return inValue(*at);
    case State::Item:
        return atItem(at);
    case State::InItem:
        return inItem(at);
    case State::Ended:
    case State::Broken:
        break;
    }
    return State::Broken;
}

ListSplitter::State ListSplitter::atStart(char byte)
{
    if (m_bomTaken < BYTE_ORDER_MARK.size() && byte == BYTE_ORDER_MARK[m_bomTaken]) {
        ++m_bomTaken;
        return State::Start;
    }
    const bool isMarkWhole = m_bomTaken == 0 || m_bomTaken == BYTE_ORDER_MARK.size();
    return byte == '{' && isMarkWhole ? State::FirstKey : State::Broken;
}

ListSplitter::State ListSplitter::atKey(char byte)
{
    if (byte == '}' && m_state == State::FirstKey)
        return State::Ended;
    if (byte != '"')
        return State::Broken;
    m_key = byte;
    m_nested.begin(byte);
    return State::InKey;
}

ListSplitter::State ListSplitter::atValue(char byte)
{
    if (m_isClients) {
        // Of two lists nobody can tell which is meant.
        const bool isList = byte == '[' && !m_hadClients;
        m_hadClients = true;
        return isList ? State::Item : State::Broken;
    }
    if (beginsNesting(byte))
        m_nested.begin(byte);
    return byte == ',' || byte == '}' || byte == ']' ? State::Broken : State::InValue;
}

ListSplitter::State ListSplitter::inValue(char byte) const
{
    if (byte == ',')
        return State::Key;
    if (byte == '}')
        return State::Ended;
    return beginsNesting(byte) || byte == ']' ? State::Broken : State::InValue;
}

ListSplitter::State ListSplitter::atItem(const char *at)
{
    if (*at == ']' && m_count == 0)
        return State::InValue;
    m_itemStart = at - m_bytes.data();
    return inItem(at);
}

ListSplitter::State ListSplitter::inItem(const char *at)
{
    if (*at == '}')
        return State::Broken;
    if (*at == ',' || *at == ']') {
        endItem(at);
        return *at == ',' ? State::Item : State::InValue;
    }
    if (beginsNesting(*at))
        m_nested.begin(*at);
    return State::InItem;
}

void ListSplitter::endItem(const char *at)
{
    const std::size_t size = at - m_bytes.data() - m_itemStart;
    const bool tooLong = std::exchange(m_itemTooLong, false) || size > LONGEST_ITEM;
    m_items.push_back({.number = ++m_count, .start = m_itemStart, .size = size, .tooLong = tooLong});
}

void ListSplitter::dropLongItem()
{
    if (m_state != State::InItem || m_bytes.size() - m_itemStart <= LONGEST_ITEM)
        return;
    m_itemTooLong = true;
    m_bytes.resize(m_itemStart);
}

} // namespace Clientele::Wire
