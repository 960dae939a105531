// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/itemreader.h"

#include "net/wire/clientitem.h"
#include "net/wire/wiretime.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <variant>

namespace Clientele::Wire {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

static_assert(ListSplitter::PADDING >= simdjson::SIMDJSON_PADDING);

// What follows knows how almost every client looks: strings where strings are documented. Each function is false when
// something is not so, and then the client is read as a single one is, which knows what to make of anything.

/** As ==, but with the length known, so that it costs a comparison or two: it is asked of each member of each client.
 */
template <std::size_t SIZE>
bool is(std::string_view key, const char (&name)[SIZE])
{
    return key.size() == SIZE - 1 && std::memcmp(key.data(), name, SIZE - 1) == 0;
}

/** Null is no text, as if the member were missing. Qt takes a byte order mark away. */
bool readText(element from, std::string_view &text)
{
    text = {};
    if (from.get(text) == simdjson::SUCCESS)
        return !text.starts_with("\xEF\xBB\xBF");
    return from.is_null();
}

bool readTime(element from, std::int64_t &time)
{
    std::string_view text;
    time = RecordParts::NO_TIME;
    if (from.get(text) != simdjson::SUCCESS)
        return true;
    const auto plain = plainTime(text);
    time = plain.value_or(RecordParts::NO_TIME);
    return plain.has_value();
}

/** Nothing in @p method that a person could be reached by: it is left out. */
struct ReadMethod
{
    RecordMethod method;
    bool isThere = false;
};

bool readMethod(object from, ReadMethod &read)
{
    for (const auto &[key, value] : from) {
        if (is(key, "type")) {
            if (!readText(value, read.method.type))
                return false;
        } else if (is(key, "value")) {
            read.isThere = !value.is_null();
            if (!readText(value, read.method.value))
                return false;
        } else if (is(key, "isPreferred")) {
            bool preferred = false;
            read.method.preferred = value.get(preferred) == simdjson::SUCCESS && preferred;
        }
    }
    return true;
}

bool readMethods(element from, std::vector<RecordMethod> &methods)
{
    methods.clear();
    simdjson::dom::array rows;
    if (from.get(rows) != simdjson::SUCCESS)
        return true;
    for (const element row : rows) {
        object members;
        ReadMethod read;
        if (row.get(members) != simdjson::SUCCESS)
            continue;
        if (!readMethod(members, read))
            return false;
        if (read.isThere)
            methods.push_back(read.method);
    }
    return true;
}

bool readField(object from, RecordField &field)
{
    for (const auto &[key, value] : from) {
        if (is(key, "fieldKey") && !readText(value, field.key))
            return false;
        if (is(key, "value") && !readText(value, field.value))
            return false;
    }
    return true;
}

bool readFields(element from, std::vector<RecordField> &fields)
{
    fields.clear();
    simdjson::dom::array rows;
    if (from.get(rows) != simdjson::SUCCESS)
        return true;
    for (const element row : rows) {
        object members;
        RecordField field;
        if (row.get(members) != simdjson::SUCCESS)
            continue;
        if (!readField(members, field))
            return false;
        if (!field.key.empty())
            fields.push_back(field);
    }
    return true;
}

bool readMember(std::string_view key, element value, RecordParts &parts)
{
    if (is(key, "id"))
        return readText(value, parts.id);
    if (is(key, "name"))
        return readText(value, parts.name);
    if (is(key, "contactMethods"))
        return readMethods(value, parts.methods);
    if (is(key, "customFields"))
        return readFields(value, parts.fields);
    if (is(key, "createdAt"))
        return readTime(value, parts.createdAt);
    if (is(key, "updatedAt"))
        return readTime(value, parts.updatedAt);
    return !is(key, "avatarUrl") || readText(value, parts.avatarUrl);
}

bool readClient(object from, RecordParts &parts)
{
    parts.id = parts.name = parts.avatarUrl = {};
    parts.createdAt = parts.updatedAt = RecordParts::NO_TIME;
    parts.methods.clear();
    parts.fields.clear();
    for (const auto &[key, value] : from) {
        if (!readMember(key, value, parts))
            return false;
    }
    return true;
}

/** The way of decodeClient(): slower, and at home with everything. */
void tellOddClient(std::int64_t item, std::string_view json, ListReceiver &to)
{
    const auto decoded = decodeClientItem(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
    if (const auto *client = std::get_if<Client>(&decoded)) {
        const std::string record = recordOf(*client);
        to.takeClient(item, ClientRecord(record).parts());
    } else {
        to.takeBroken(item, std::get<BrokenItem>(decoded));
    }
}

} // namespace

void ItemReader::read(std::span<const ListSplitter::Item> items, char *bytes, ListReceiver &to)
{
    constexpr std::size_t mostKept = 1024 * 1024;
    if (items.empty())
        return;
    if (!readTogether(items, bytes, to)) {
        for (const ListSplitter::Item &item : items)
            readAlone(item, bytes, to);
    }
    // What one giant among the items made it grow to is not needed for the others.
    if (m_parser.capacity() > mostKept)
        m_parser = simdjson::dom::parser();
}

bool ItemReader::readTogether(std::span<const ListSplitter::Item> items, char *bytes, ListReceiver &to)
{
    if (std::ranges::any_of(items, &ListSplitter::Item::tooLong))
        return false;
    const std::size_t start = items.front().start - 1;
    const std::size_t end = items.back().start + items.back().size;
    bytes[start] = '[';
    bytes[end] = ']';
    simdjson::dom::array array;
    if (m_parser.parse(bytes + start, end + 1 - start, false).get(array) != simdjson::SUCCESS
        || array.size() != items.size())
        return false;
    auto item = items.begin();
    for (const element each : array)
        tell(*item++, bytes, each, to);
    return true;
}

void ItemReader::readAlone(const ListSplitter::Item &item, const char *bytes, ListReceiver &to)
{
    element read;
    if (item.tooLong)
        return to.takeBroken(item.number, BrokenItem::TooLong);
    const simdjson::error_code error = m_parser.parse(bytes + item.start, item.size, false).get(read);
    if (error == simdjson::SUCCESS)
        tell(item, bytes, read, to);
    else if (!simdjson::validate_utf8(bytes + item.start, item.size))
        to.takeBroken(item.number, BrokenItem::NotUtf8);
    else
        tellOddClient(item.number, {bytes + item.start, item.size}, to);
}

void ItemReader::tell(const ListSplitter::Item &item, const char *bytes, element read, ListReceiver &to)
{
    object members;
    if (read.get(members) != simdjson::SUCCESS)
        to.takeBroken(item.number, BrokenItem::NotAnObject);
    else if (!readClient(members, m_parts))
        tellOddClient(item.number, {bytes + item.start, item.size}, to);
    else if (m_parts.id.empty())
        to.takeBroken(item.number, BrokenItem::NoId);
    else
        to.takeClient(item.number, m_parts);
}

} // namespace Clientele::Wire
