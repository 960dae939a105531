// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/journalscript.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int CLIENTS = 9;
/** Every so many clients one has much to say. */
constexpr int LONG_EVERY = 5;
constexpr int LONG_TEXT = 12'000;
constexpr int STEPS_TO_RESTART = 25;

QUuid numberedId(uint number)
{
    return {number, 0xC1E7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC).addSecs(60 * qint64{number});
}

QString longText(int number)
{
    QString text;
    for (int word = 0; text.size() < LONG_TEXT; ++word)
        text += u"%1·%2 Straße, "_s.arg(number).arg(word);
    return text;
}

ClientDraft draftOf(int number, int edit)
{
    ClientDraft draft{.name = u"Ada %1 Łukasiewicz"_s.arg(number), .avatarUrl = u"https://example.org/a.png"_s};
    for (int i = 0; i <= edit; ++i)
        draft.contactMethods.append(
            {.row = {}, .type = ContactType::Known::Email, .value = u"a%1@example.org"_s.arg(i), .preferred = i == 0});
    draft.customFields.append(
        {.row = {}, .key = u"note"_s, .value = number % LONG_EVERY == 0 ? longText(number) : u"„short“"_s});
    return draft;
}

Client clientOf(int number, int edit)
{
    const ClientDraft draft = draftOf(number, edit);
    return {.id = u"client-%1"_s.arg(number),
            .name = draft.name,
            .avatarUrl = draft.avatarUrl,
            .contactMethods = draft.contactMethods,
            .customFields = draft.customFields,
            .createdAt = minute(number),
            .unknownMembers = R"({"vip":true})"};
}

Error refusal()
{
    return {.kind = ErrorKind::Rejected,
            .status = 422,
            .message = u"No."_s,
            .fields = {{.path = FieldPath{.section = FieldPath::Section::Name}, .message = u"Too long."_s}},
            .rawAnswer = R"({"message":"No."})"};
}

/** One client's way from the first letter to its end. */
class ClientsWay
{
public:
    explicit ClientsWay(int number)
        : m_number(number)
        , m_draft{.id = numberedId(2 * number),
                  .draft = draftOf(number, 0),
                  .begunAt = minute(number),
                  .changedAt = minute(number)}
        , m_item{.id = numberedId(2 * number + 1), .draft = draftOf(number, 2), .since = minute(number + 3)}
    {
        if (m_number % 2 == 1) {
            m_draft.client = clientOf(number, 0);
            m_item.action = ClientAction::Update;
            m_item.client = clientOf(number, 0);
        }
    }

    [[nodiscard]] std::vector<JournalChange> changes()
    {
        for (int edit = 0; edit < 3; ++edit)
            editDraft(edit);
        add({.removeDrafts = {m_draft.id}, .putItems = {m_item}});
        send();
        end();
        return m_changes;
    }

private:
    void add(const JournalChange &change) { m_changes.push_back(change); }
    void editDraft(int edit)
    {
        m_draft.draft = draftOf(m_number, edit);
        m_draft.changedAt = minute(m_number + edit);
        add({.putDrafts = {m_draft}});
    }
    void send()
    {
        m_item.state = OutboxState::Sending;
        m_item.attempts = 1;
        m_item.firstSentAt = m_item.lastSentAt = minute(m_number + 4);
        m_item.namesakes = {u"client-7"_s, u"client-8"_s};
        add({.putItems = {m_item}});
    }
    void end()
    {
        switch (m_number % 4) {
        case 0:
            return finish();
        case 1:
            m_draft.refusal = refusal();
            return add({.putDrafts = {m_draft}, .removeItems = {m_item.id}});
        case 2:
            m_item.state = OutboxState::Unknown;
            m_item.found = 2;
            m_item.error = Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost};
            return add({.putItems = {m_item}});
        default:
            finish();
            add({.removeHistory = {m_item.id}});
        }
    }
    void finish()
    {
        const Client after = clientOf(m_number, 2);
        HistoryEntry entry{.id = m_item.id, .action = m_item.action, .after = after, .at = minute(m_number + 5)};
        if (m_item.action == ClientAction::Update)
            entry.before = m_item.client;
        add({.removeItems = {m_item.id}, .putHistory = {entry}});
        entry.undone = true;
        add({.putHistory = {entry}});
    }

    int m_number;
    KeptDraft m_draft;
    OutboxItem m_item;
    std::vector<JournalChange> m_changes;
};

template <typename T>
void put(QList<T> &list, const QList<T> &entries)
{
    for (const T &entry : entries) {
        const auto at = std::ranges::find(list, entry.id, &T::id);
        if (at == list.end())
            list.append(entry);
        else
            *at = entry;
    }
}

template <typename T>
void remove(QList<T> &list, const QList<QUuid> &ids)
{
    list.removeIf([&](const T &entry) { return ids.contains(entry.id); });
}

template <typename Rows>
void forgetRows(Rows &rows)
{
    for (auto &row : rows)
        row.row = {};
}

template <typename Fields>
void forgetRowsOf(Fields &fields)
{
    forgetRows(fields.contactMethods);
    forgetRows(fields.customFields);
}

void forgetRowsOf(std::optional<Client> &client)
{
    if (client)
        forgetRowsOf(*client);
}

void forgetRowsOf(KeptDraft &draft)
{
    forgetRowsOf(draft.client);
    forgetRowsOf(draft.draft);
}

void forgetRowsOf(OutboxItem &item)
{
    forgetRowsOf(item.client);
    forgetRowsOf(item.draft);
}

void forgetRowsOf(HistoryEntry &entry)
{
    forgetRowsOf(entry.before);
    forgetRowsOf(entry.after);
}

template <typename T>
void makeComparable(QList<T> &list)
{
    std::ranges::sort(list, {}, &T::id);
    for (T &entry : list)
        forgetRowsOf(entry);
}

} // namespace

std::vector<JournalChange> journalScript()
{
    std::vector<JournalChange> script;
    for (int number = 0; number < CLIENTS; ++number) {
        const auto changes = ClientsWay(number).changes();
        script.insert(script.end(), changes.begin(), changes.end());
    }
    return script;
}

bool restartsBefore(int step)
{
    return step % STEPS_TO_RESTART == 0;
}

void applyChange(JournalContent &content, const JournalChange &change)
{
    remove(content.drafts, change.removeDrafts);
    remove(content.items, change.removeItems);
    remove(content.history, change.removeHistory);
    put(content.drafts, change.putDrafts);
    put(content.items, change.putItems);
    put(content.history, change.putHistory);
}

JournalContent comparable(JournalContent content)
{
    makeComparable(content.drafts);
    makeComparable(content.items);
    makeComparable(content.history);
    return content;
}

} // namespace Clientele::Tests
