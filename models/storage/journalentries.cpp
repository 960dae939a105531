// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalentries.h"

#include "models/storage/journalcodec.h"

namespace Clientele {

namespace {

constexpr const char *DRAFT = "draft";
constexpr const char *ITEM = "item";
constexpr const char *HISTORY = "history";

QByteArray columnOf(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

template <typename Entry>
bool append(QList<Entry> &entries, const std::optional<Entry> &entry)
{
    if (entry)
        entries.append(*entry);
    return entry.has_value();
}

template <typename Entry>
void writeEntries(JournalDatabase &database, const QByteArray &kind, const QList<QUuid> &removed,
                  const QList<Entry> &put)
{
    for (const QUuid &id : removed)
        database.remove(kind, columnOf(id));
    for (const Entry &entry : put)
        database.write(kind, columnOf(entry.id), JournalCodec::encoded(entry));
}

/** False when there is no entry in @p row that can be understood. */
bool addEntry(JournalContent &content, const JournalRow &row)
{
    const auto id = QUuid::fromString(QLatin1StringView(row.id));
    if (columnOf(id) != row.id)
        return false;
    if (row.kind == DRAFT)
        return append(content.drafts, JournalCodec::keptDraft(id, row.content));
    if (row.kind == ITEM)
        return append(content.items, JournalCodec::outboxItem(id, row.content));
    if (row.kind == HISTORY)
        return append(content.history, JournalCodec::historyEntry(id, row.content));
    return false;
}

} // namespace

ReadEntries readEntries(JournalDatabase &database)
{
    ReadEntries read;
    for (const JournalRow &row : database.rows()) {
        if (!row.isWhole() || !addEntry(read.content, row))
            read.damaged.append(row.place);
    }
    return read;
}

void writeChange(JournalDatabase &database, const JournalChange &change)
{
    writeEntries(database, DRAFT, change.removeDrafts, change.putDrafts);
    writeEntries(database, ITEM, change.removeItems, change.putItems);
    writeEntries(database, HISTORY, change.removeHistory, change.putHistory);
}

} // namespace Clientele
