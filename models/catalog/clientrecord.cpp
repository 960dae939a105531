// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientrecord.h"

#include "models/catalog/recordcursor.h"

#include <algorithm>
#include <array>
#include <list>

namespace Clientele {

namespace {

// A record is: id, name, avatar URL; createdAt, updatedAt; how many contact methods, and of each a byte with its type
// and whether it is preferred, the type's text if this version does not know it, and the value; how many custom fields,
// and of each key and value.

constexpr std::array<std::string_view, 5> KNOWN_TYPES{"phone", "email", "whatsapp", "fax", "other"};
constexpr std::uint8_t OTHER_TYPE = 0x7F;
constexpr std::uint8_t PREFERRED = 0x80;

void putMethod(std::string &to, const RecordMethod &method)
{
    const auto *const known = std::ranges::find(KNOWN_TYPES, method.type);
    const bool isKnown = known != KNOWN_TYPES.end();
    const auto type = isKnown ? static_cast<std::uint8_t>(known - KNOWN_TYPES.begin()) : OTHER_TYPE;
    to.push_back(static_cast<char>(type | (method.preferred ? PREFERRED : 0)));
    if (!isKnown)
        putText(to, method.type);
    putText(to, method.value);
}

RecordMethod readMethod(RecordCursor &cursor)
{
    const std::uint8_t head = cursor.byte();
    const std::uint8_t type = head & OTHER_TYPE;
    RecordMethod method{.preferred = (head & PREFERRED) != 0};
    method.type = type < KNOWN_TYPES.size() ? KNOWN_TYPES[type] : cursor.text();
    method.value = cursor.text();
    return method;
}

RecordField readField(RecordCursor &cursor)
{
    RecordField field{.key = cursor.text()};
    field.value = cursor.text();
    return field;
}

template <typename Row>
void readRows(RecordCursor &cursor, Row (*readRow)(RecordCursor &), std::vector<Row> &rows)
{
    rows.clear();
    for (std::uint64_t left = cursor.number(); left > 0 && !cursor.overran(); --left)
        rows.push_back(readRow(cursor));
}

/** All before the contact methods. */
void readHead(RecordCursor &cursor, RecordParts &parts)
{
    parts.id = cursor.text();
    parts.name = cursor.text();
    parts.avatarUrl = cursor.text();
    parts.createdAt = cursor.time();
    parts.updatedAt = cursor.time();
}

void readParts(RecordCursor &cursor, RecordParts &parts)
{
    readHead(cursor, parts);
    readRows<RecordMethod>(cursor, &readMethod, parts.methods);
    readRows<RecordField>(cursor, &readField, parts.fields);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDateTime timeOf(std::int64_t time)
{
    return time == RecordParts::NO_TIME ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

std::int64_t timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : RecordParts::NO_TIME;
}

/** UTF-8 copies of a client's texts, for as long as the parts that view them are needed. */
class Texts
{
public:
    std::string_view keep(const QString &text) { return m_texts.emplace_back(text.toStdString()); }

private:
    std::list<std::string> m_texts;
};

} // namespace

void appendRecord(std::string &to, const RecordParts &parts)
{
    putText(to, parts.id);
    putText(to, parts.name);
    putText(to, parts.avatarUrl);
    putTime(to, parts.createdAt);
    putTime(to, parts.updatedAt);
    putNumber(to, parts.methods.size());
    for (const RecordMethod &method : parts.methods)
        putMethod(to, method);
    putNumber(to, parts.fields.size());
    for (const RecordField &field : parts.fields) {
        putText(to, field.key);
        putText(to, field.value);
    }
}

std::string recordOf(const Client &client)
{
    Texts texts;
    RecordParts parts{.id = texts.keep(client.id),
                      .name = texts.keep(client.name),
                      .avatarUrl = texts.keep(client.avatarUrl),
                      .createdAt = timeOf(client.createdAt),
                      .updatedAt = timeOf(client.updatedAt)};
    for (const ContactMethod &method : client.contactMethods) {
        parts.methods.push_back(
            {.type = texts.keep(method.type.text()), .value = texts.keep(method.value), .preferred = method.preferred});
    }
    for (const CustomField &field : client.customFields)
        parts.fields.push_back({.key = texts.keep(field.key), .value = texts.keep(field.value)});
    std::string record;
    appendRecord(record, parts);
    return record;
}

bool ClientRecord::readWhole(std::string_view bytes, RecordParts &parts)
{
    RecordCursor cursor(bytes);
    readParts(cursor, parts);
    return !parts.id.empty() && cursor.endedWell();
}

bool ClientRecord::isWhole(std::string_view bytes)
{
    RecordParts parts;
    return readWhole(bytes, parts);
}

std::string_view ClientRecord::id() const
{
    return RecordCursor(m_bytes).text();
}

std::string_view ClientRecord::name() const
{
    RecordCursor cursor(m_bytes);
    (void)cursor.text();
    return cursor.text();
}

std::string_view ClientRecord::avatarUrl() const
{
    RecordCursor cursor(m_bytes);
    (void)cursor.text();
    (void)cursor.text();
    return cursor.text();
}

std::optional<RecordMethod> ClientRecord::preferredMethod() const
{
    RecordCursor cursor(m_bytes);
    RecordParts head;
    readHead(cursor, head);
    std::optional<RecordMethod> best;
    for (std::uint64_t left = cursor.number(); left > 0 && !cursor.overran(); --left) {
        const RecordMethod method = readMethod(cursor);
        if (method.preferred)
            return method;
        if (!best)
            best = method;
    }
    return best;
}

RecordParts ClientRecord::parts() const
{
    RecordCursor cursor(m_bytes);
    RecordParts parts;
    readParts(cursor, parts);
    return parts;
}

Client ClientRecord::toClient() const
{
    const RecordParts read = parts();
    Client client{.id = textOf(read.id), .name = textOf(read.name), .avatarUrl = textOf(read.avatarUrl)};
    client.createdAt = timeOf(read.createdAt);
    client.updatedAt = timeOf(read.updatedAt);
    for (const RecordMethod &method : read.methods) {
        client.contactMethods.append({.row = RowId::create(),
                                      .type = ContactType::fromText(textOf(method.type)),
                                      .value = textOf(method.value),
                                      .preferred = method.preferred});
    }
    for (const RecordField &field : read.fields)
        client.customFields.append({.row = RowId::create(), .key = textOf(field.key), .value = textOf(field.value)});
    return client;
}

} // namespace Clientele
