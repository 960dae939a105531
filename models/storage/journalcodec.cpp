// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalcodec.h"

#include "models/storage/journalnames.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Clientele::JournalCodec {

namespace {

/** Thrown and caught in this file: what is there cannot be understood. */
struct Unreadable
{};

// Writing. CBOR's texts are UTF-8, so one that is no Unicode goes as its UTF-16 code units.

QCborValue valueOf(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

QCborValue valueOf(const QUuid &id)
{
    return id.toRfc4122();
}

/** Nothing and a null time are not there. */
void putTime(QCborMap &map, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        map.insert(name, time.toMSecsSinceEpoch());
}

QCborValue valueOf(const ContactMethod &method)
{
    return QCborMap{{"type"_L1, valueOf(method.type.text())},
                    {"value"_L1, valueOf(method.value)},
                    {"preferred"_L1, method.preferred},
                    {"typeChosen"_L1, method.typeChosen},
                    {"unknownMembers"_L1, method.unknownMembers}};
}

QCborValue valueOf(const CustomField &field)
{
    return QCborMap{{"key"_L1, valueOf(field.key)},
                    {"value"_L1, valueOf(field.value)},
                    {"valueJson"_L1, field.valueJson},
                    {"unknownMembers"_L1, field.unknownMembers}};
}

QCborValue valueOf(const FieldError &error)
{
    return QCborMap{{"section"_L1, JournalNames::nameOf(error.path.section)},
                    {"index"_L1, error.path.index},
                    {"member"_L1, JournalNames::nameOf(error.path.member)},
                    {"message"_L1, valueOf(error.message)},
                    {"code"_L1, valueOf(error.code)}};
}

template <typename Value>
QCborValue valueOf(const QList<Value> &list)
{
    QCborArray array;
    for (const Value &each : list)
        array.append(valueOf(each));
    return array;
}

QCborValue valueOf(const ClientDraft &draft)
{
    return QCborMap{{"name"_L1, valueOf(draft.name)},
                    {"avatarUrl"_L1, valueOf(draft.avatarUrl)},
                    {"contactMethods"_L1, valueOf(draft.contactMethods)},
                    {"customFields"_L1, valueOf(draft.customFields)}};
}

QCborValue valueOf(const Client &client)
{
    QCborMap map{{"id"_L1, valueOf(client.id)},
                 {"name"_L1, valueOf(client.name)},
                 {"avatarUrl"_L1, valueOf(client.avatarUrl)},
                 {"contactMethods"_L1, valueOf(client.contactMethods)},
                 {"customFields"_L1, valueOf(client.customFields)},
                 {"unknownMembers"_L1, client.unknownMembers}};
    putTime(map, "createdAt"_L1, client.createdAt);
    putTime(map, "updatedAt"_L1, client.updatedAt);
    return map;
}

QCborValue valueOf(const Error &error)
{
    QCborMap map{{"kind"_L1, JournalNames::nameOf(error.kind)},
                 {"cause"_L1, JournalNames::nameOf(error.cause)},
                 {"status"_L1, error.status},
                 {"message"_L1, valueOf(error.message)},
                 {"fields"_L1, valueOf(error.fields)},
                 {"rawAnswer"_L1, error.rawAnswer},
                 {"requestId"_L1, valueOf(error.requestId)},
                 {"outboxItem"_L1, valueOf(error.outboxItem)}};
    if (error.retryAfter)
        map.insert("retryAfterSeconds"_L1, qint64(error.retryAfter->count()));
    return map;
}

template <typename Value>
void putOptional(QCborMap &map, QLatin1StringView name, const std::optional<Value> &value)
{
    if (value)
        map.insert(name, valueOf(*value));
}

// Reading.

QString cborText(const QCborValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    constexpr auto unit = qsizetype(sizeof(char16_t));
    if (!value.isByteArray() || bytes.size() % unit != 0)
        throw Unreadable();
    QString text(bytes.size() / unit, Qt::Uninitialized);
    std::ranges::copy(bytes, reinterpret_cast<char *>(text.data()));
    return text;
}

/** The members of one value; asking for one that is not as it should be throws Unreadable. */
class Members
{
public:
    explicit Members(const QCborValue &value)
        : m_map(value.toMap())
    {
        if (!value.isMap())
            throw Unreadable();
    }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_map.contains(name); }
    [[nodiscard]] QCborValue value(QLatin1StringView name) const { return m_map.value(name); }
    [[nodiscard]] QString text(QLatin1StringView name) const { return cborText(value(name)); }
    [[nodiscard]] QByteArray bytes(QLatin1StringView name) const
    {
        return required(name, &QCborValue::isByteArray).toByteArray();
    }
    [[nodiscard]] bool flag(QLatin1StringView name) const { return required(name, &QCborValue::isBool).toBool(); }
    [[nodiscard]] qint64 integer(QLatin1StringView name) const
    {
        return required(name, &QCborValue::isInteger).toInteger();
    }
    [[nodiscard]] int count(QLatin1StringView name) const
    {
        const qint64 number = integer(name);
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            throw Unreadable();
        return int(number);
    }
    [[nodiscard]] QUuid id(QLatin1StringView name) const { return QUuid::fromRfc4122(bytes(name)); }
    [[nodiscard]] QDateTime time(QLatin1StringView name) const
    {
        return has(name) ? QDateTime::fromMSecsSinceEpoch(integer(name), Qt::UTC) : QDateTime();
    }
    template <typename Enum>
    [[nodiscard]] Enum choice(QLatin1StringView name) const
    {
        const auto chosen = JournalNames::named<Enum>(text(name));
        if (!chosen)
            throw Unreadable();
        return *chosen;
    }
    template <typename Decode>
    [[nodiscard]] auto list(QLatin1StringView name, Decode decode) const
    {
        const QCborArray array = required(name, &QCborValue::isArray).toArray();
        QList<decltype(decode(QCborValue()))> values;
        values.reserve(array.size());
        for (const auto &each : array)
            values.append(decode(each));
        return values;
    }
    template <typename Decode>
    [[nodiscard]] auto optional(QLatin1StringView name, Decode decode) const
    {
        return has(name) ? std::optional(decode(value(name))) : std::nullopt;
    }

private:
    [[nodiscard]] QCborValue required(QLatin1StringView name, bool (QCborValue::*isRight)() const) const
    {
        QCborValue found = value(name);
        if (!(found.*isRight)())
            throw Unreadable();
        return found;
    }

    QCborMap m_map;
};

ContactMethod methodOf(const QCborValue &value)
{
    const Members members(value);
    return {.row = RowId::create(),
            .type = ContactType::fromText(members.text("type"_L1)),
            .value = members.text("value"_L1),
            .preferred = members.flag("preferred"_L1),
            .typeChosen = members.flag("typeChosen"_L1),
            .unknownMembers = members.bytes("unknownMembers"_L1)};
}

CustomField fieldOf(const QCborValue &value)
{
    const Members members(value);
    return {.row = RowId::create(),
            .key = members.text("key"_L1),
            .value = members.text("value"_L1),
            .valueJson = members.bytes("valueJson"_L1),
            .unknownMembers = members.bytes("unknownMembers"_L1)};
}

ClientDraft draftOf(const QCborValue &value)
{
    const Members members(value);
    return {.name = members.text("name"_L1),
            .avatarUrl = members.text("avatarUrl"_L1),
            .contactMethods = members.list("contactMethods"_L1, methodOf),
            .customFields = members.list("customFields"_L1, fieldOf)};
}

Client clientOf(const QCborValue &value)
{
    const Members members(value);
    return {.id = members.text("id"_L1),
            .name = members.text("name"_L1),
            .avatarUrl = members.text("avatarUrl"_L1),
            .contactMethods = members.list("contactMethods"_L1, methodOf),
            .customFields = members.list("customFields"_L1, fieldOf),
            .createdAt = members.time("createdAt"_L1),
            .updatedAt = members.time("updatedAt"_L1),
            .unknownMembers = members.bytes("unknownMembers"_L1)};
}

FieldError fieldErrorOf(const QCborValue &value)
{
    const Members members(value);
    return {.path = {.section = members.choice<FieldPath::Section>("section"_L1),
                     .index = members.count("index"_L1),
                     .member = members.choice<FieldPath::Member>("member"_L1)},
            .message = members.text("message"_L1),
            .code = members.text("code"_L1)};
}

Error errorOf(const QCborValue &value)
{
    const Members members(value);
    Error error{.kind = members.choice<ErrorKind>("kind"_L1),
                .cause = members.choice<ErrorCause>("cause"_L1),
                .status = members.count("status"_L1),
                .message = members.text("message"_L1),
                .fields = members.list("fields"_L1, fieldErrorOf),
                .rawAnswer = members.bytes("rawAnswer"_L1),
                .requestId = members.text("requestId"_L1),
                .outboxItem = members.id("outboxItem"_L1)};
    if (members.has("retryAfterSeconds"_L1))
        error.retryAfter = std::chrono::seconds(members.integer("retryAfterSeconds"_L1));
    return error;
}

KeptDraft keptDraftOf(const QUuid &id, const Members &members)
{
    return {.id = id,
            .client = members.optional("client"_L1, clientOf),
            .draft = draftOf(members.value("draft"_L1)),
            .begunAt = members.time("begunAt"_L1),
            .changedAt = members.time("changedAt"_L1),
            .refusal = members.optional("refusal"_L1, errorOf)};
}

OutboxItem outboxItemOf(const QUuid &id, const Members &members)
{
    OutboxItem item{.id = id,
                    .action = members.choice<ClientAction>("action"_L1),
                    .client = clientOf(members.value("client"_L1)),
                    .draft = draftOf(members.value("draft"_L1)),
                    .state = members.choice<OutboxState>("state"_L1),
                    .attempts = members.count("attempts"_L1),
                    .since = members.time("since"_L1),
                    .firstSentAt = members.time("firstSentAt"_L1),
                    .lastSentAt = members.time("lastSentAt"_L1),
                    .notBefore = members.time("notBefore"_L1),
                    .namesakes = members.list("namesakes"_L1, cborText),
                    .error = members.optional("error"_L1, errorOf)};
    if (members.has("found"_L1))
        item.found = members.count("found"_L1);
    return item;
}

HistoryEntry historyEntryOf(const QUuid &id, const Members &members)
{
    return {.id = id,
            .action = members.choice<ClientAction>("action"_L1),
            .before = members.optional("before"_L1, clientOf),
            .after = members.optional("after"_L1, clientOf),
            .at = members.time("at"_L1),
            .undone = members.flag("undone"_L1)};
}

template <typename Entry>
std::optional<Entry> decoded(const QUuid &id, const QByteArray &content,
                             Entry (*entryOf)(const QUuid &, const Members &))
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(content, &error);
    // What was read up to an error may be no value that can be looked at.
    if (error.error != QCborError::NoError)
        return std::nullopt;
    try {
        return entryOf(id, Members(value));
    } catch (const Unreadable &) {
        return std::nullopt;
    }
}

} // namespace

QByteArray encoded(const KeptDraft &draft)
{
    QCborMap map{{"draft"_L1, valueOf(draft.draft)}};
    putOptional(map, "client"_L1, draft.client);
    putTime(map, "begunAt"_L1, draft.begunAt);
    putTime(map, "changedAt"_L1, draft.changedAt);
    putOptional(map, "refusal"_L1, draft.refusal);
    return QCborValue(map).toCbor();
}

QByteArray encoded(const OutboxItem &item)
{
    QCborMap map{{"action"_L1, JournalNames::nameOf(item.action)},
                 {"client"_L1, valueOf(item.client)},
                 {"draft"_L1, valueOf(item.draft)},
                 {"state"_L1, JournalNames::nameOf(item.state)},
                 {"attempts"_L1, item.attempts},
                 {"namesakes"_L1, valueOf<QString>(item.namesakes)}};
    putTime(map, "since"_L1, item.since);
    putTime(map, "firstSentAt"_L1, item.firstSentAt);
    putTime(map, "lastSentAt"_L1, item.lastSentAt);
    putTime(map, "notBefore"_L1, item.notBefore);
    if (item.found)
        map.insert("found"_L1, *item.found);
    putOptional(map, "error"_L1, item.error);
    return QCborValue(map).toCbor();
}

QByteArray encoded(const HistoryEntry &entry)
{
    QCborMap map{{"action"_L1, JournalNames::nameOf(entry.action)}, {"undone"_L1, entry.undone}};
    putOptional(map, "before"_L1, entry.before);
    putOptional(map, "after"_L1, entry.after);
    putTime(map, "at"_L1, entry.at);
    return QCborValue(map).toCbor();
}

std::optional<KeptDraft> keptDraft(const QUuid &id, const QByteArray &content)
{
    return decoded(id, content, keptDraftOf);
}

std::optional<OutboxItem> outboxItem(const QUuid &id, const QByteArray &content)
{
    return decoded(id, content, outboxItemOf);
}

std::optional<HistoryEntry> historyEntry(const QUuid &id, const QByteArray &content)
{
    return decoded(id, content, historyEntryOf);
}

} // namespace Clientele::JournalCodec
