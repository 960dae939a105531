// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/storage/journalvalues.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

bool oneIn(int count, QRandomGenerator &random)
{
    return random.bounded(count) == 0;
}

template <typename Enum>
Enum anyUpTo(Enum last, QRandomGenerator &random)
{
    return Enum(random.bounded(int(last) + 1));
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList texts = {{},
                                      u"Ada Lovelace"_s,
                                      u"Zoë Ångström-Šťastná"_s,
                                      u"名前 🦊 \U0001F468\u200D\U0001F469"_s,
                                      u"+44 20 7946 0958"_s,
                                      u"\"quoted\"\n\ttab <b>&amp;</b>"_s,
                                      QString(QChar(u'\0')) + u"after nothing"_s,
                                      QString(QChar(0xD83E)) + u"half a fox"_s,
                                      QString(700, u'x')};
    return texts.at(random.bounded(texts.size())) + (oneIn(2, random) ? QString::number(random.generate()) : QString());
}

QByteArray randomBytes(QRandomGenerator &random)
{
    if (oneIn(2, random))
        return {};
    QByteArray bytes(random.bounded(1, 200), '\0');
    for (char &each : bytes)
        each = char(random.bounded(256));
    return bytes;
}

QDateTime randomTime(QRandomGenerator &random)
{
    constexpr qint64 range = 8'000'000'000'000;
    return oneIn(4, random) ? QDateTime()
                            : QDateTime::fromMSecsSinceEpoch(qint64(random.generate64() % range) - range / 4, Qt::UTC);
}

QUuid randomId(QRandomGenerator &random)
{
    QByteArray bytes(16, '\0');
    for (char &each : bytes)
        each = char(random.bounded(256));
    return QUuid::fromRfc4122(bytes);
}

template <typename Make>
auto randomList(QRandomGenerator &random, Make make)
{
    QList<decltype(make(random))> list;
    for (int left = random.bounded(4); left > 0; --left)
        list.append(make(random));
    return list;
}

template <typename Make>
auto perhaps(QRandomGenerator &random, Make make)
{
    return oneIn(2, random) ? std::optional(make(random)) : std::nullopt;
}

ContactMethod randomMethod(QRandomGenerator &random)
{
    return {.row = RowId::create(),
            .type = oneIn(5, random) ? ContactType::fromText(anyText(random))
                                     : ContactType(anyUpTo(ContactType::Known::Other, random)),
            .value = anyText(random),
            .preferred = oneIn(2, random),
            .typeChosen = oneIn(2, random),
            .unknownMembers = randomBytes(random)};
}

CustomField randomField(QRandomGenerator &random)
{
    return {.row = RowId::create(),
            .key = anyText(random),
            .value = anyText(random),
            .valueJson = randomBytes(random),
            .unknownMembers = randomBytes(random)};
}

ClientDraft randomClientDraft(QRandomGenerator &random)
{
    return {.name = anyText(random),
            .avatarUrl = anyText(random),
            .contactMethods = randomList(random, randomMethod),
            .customFields = randomList(random, randomField)};
}

Client randomClient(QRandomGenerator &random)
{
    return {.id = anyText(random),
            .name = anyText(random),
            .avatarUrl = anyText(random),
            .contactMethods = randomList(random, randomMethod),
            .customFields = randomList(random, randomField),
            .createdAt = randomTime(random),
            .updatedAt = randomTime(random),
            .unknownMembers = randomBytes(random)};
}

FieldError randomFieldError(QRandomGenerator &random)
{
    return {.path = {.section = anyUpTo(FieldPath::Section::CustomFields, random),
                     .index = random.bounded(-1, 9),
                     .member = anyUpTo(FieldPath::Member::FieldKey, random)},
            .message = anyText(random),
            .code = anyText(random)};
}

Error randomError(QRandomGenerator &random)
{
    Error error{.kind = anyUpTo(ErrorKind::InOutbox, random),
                .cause = anyUpTo(ErrorCause::FileTooNew, random),
                .status = random.bounded(600),
                .message = anyText(random),
                .fields = randomList(random, randomFieldError),
                .rawAnswer = randomBytes(random),
                .requestId = anyText(random),
                .outboxItem = oneIn(2, random) ? randomId(random) : QUuid()};
    if (oneIn(2, random))
        error.retryAfter = std::chrono::seconds(random.bounded(4000));
    return error;
}

template <typename Row>
void clearRows(QList<Row> &rows)
{
    for (Row &row : rows)
        row.row = {};
}

template <typename Rows>
void clearAllRows(Rows &of)
{
    clearRows(of.contactMethods);
    clearRows(of.customFields);
}

template <typename Entry>
void clearEach(QList<Entry> &entries)
{
    for (Entry &entry : entries)
        entry = withoutRows(std::move(entry));
}

} // namespace

KeptDraft randomDraft(QRandomGenerator &random)
{
    return {.id = randomId(random),
            .client = perhaps(random, randomClient),
            .draft = randomClientDraft(random),
            .begunAt = randomTime(random),
            .changedAt = randomTime(random),
            .refusal = perhaps(random, randomError)};
}

OutboxItem randomItem(QRandomGenerator &random)
{
    return {.id = randomId(random),
            .action = anyUpTo(ClientAction::Remove, random),
            .client = randomClient(random),
            .draft = randomClientDraft(random),
            .state = anyUpTo(OutboxState::Unknown, random),
            .attempts = random.bounded(100),
            .since = randomTime(random),
            .firstSentAt = randomTime(random),
            .lastSentAt = randomTime(random),
            .notBefore = randomTime(random),
            .namesakes = randomList(random, anyText),
            .found = perhaps(random, [](QRandomGenerator &numbers) { return numbers.bounded(5); }),
            .error = perhaps(random, randomError)};
}

HistoryEntry randomHistory(QRandomGenerator &random)
{
    return {.id = randomId(random),
            .action = anyUpTo(ClientAction::Remove, random),
            .before = perhaps(random, randomClient),
            .after = perhaps(random, randomClient),
            .at = randomTime(random),
            .undone = oneIn(2, random)};
}

KeptDraft withoutRows(KeptDraft draft)
{
    clearAllRows(draft.draft);
    if (draft.client)
        clearAllRows(*draft.client);
    return draft;
}

OutboxItem withoutRows(OutboxItem item)
{
    clearAllRows(item.client);
    clearAllRows(item.draft);
    return item;
}

HistoryEntry withoutRows(HistoryEntry entry)
{
    if (entry.before)
        clearAllRows(*entry.before);
    if (entry.after)
        clearAllRows(*entry.after);
    return entry;
}

JournalContent withoutRows(JournalContent content)
{
    clearEach(content.drafts);
    clearEach(content.items);
    clearEach(content.history);
    return content;
}

qsizetype entryCount(const JournalContent &content)
{
    return content.drafts.size() + content.items.size() + content.history.size();
}

JournalChange JournalScript::next()
{
    const JournalContent &now = m_journal.content();
    JournalChange made;
    change(made.putDrafts, made.removeDrafts, now.drafts, m_everything.drafts, randomDraft);
    change(made.putItems, made.removeItems, now.items, m_everything.items, randomItem);
    change(made.putHistory, made.removeHistory, now.history, m_everything.history, randomHistory);
    (void)m_journal.write(made);
    return made;
}

void JournalScript::skip(int count)
{
    for (; count > 0; --count)
        (void)next();
}

template <typename Entry>
void JournalScript::change(QList<Entry> &put, QList<QUuid> &removed, const QList<Entry> &present,
                           QList<Entry> &everything, Entry (*make)(QRandomGenerator &))
{
    if (oneIn(2, m_random))
        put.append(make(m_random));
    if (!present.isEmpty() && oneIn(2, m_random)) {
        put.append(make(m_random));
        put.back().id = present.at(m_random.bounded(present.size())).id;
    }
    if (!present.isEmpty() && oneIn(4, m_random))
        removed.append(present.at(m_random.bounded(present.size())).id);
    for (const Entry &each : std::as_const(put))
        everything.append(withoutRows(each));
}

int rounds(int ordinary)
{
    return qEnvironmentVariableIntValue("CLIENTELE_TORTURE") == 1 ? ordinary * 10 : ordinary;
}

} // namespace Clientele::Tests
