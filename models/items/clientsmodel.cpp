// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/clientsmodel.h"

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

/** More rows that leave and are held, not neighbours of each other, are removed from the end like all others. */
constexpr int MOST_HELD_RUNS = 16;

bool isInsideCharacter(char byte)
{
    constexpr unsigned continuation = 0x80;
    return (static_cast<unsigned char>(byte) & 0xC0U) == continuation;
}

QString shownText(std::string_view utf8)
{
    if (utf8.size() <= ClientsModel::LONGEST_TEXT)
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    std::size_t end = ClientsModel::LONGEST_TEXT;
    while (end > 0 && isInsideCharacter(utf8[end]))
        --end;
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(end)) + QChar(0x2026);
}

QString shownValue(const ClientRecord &record)
{
    const auto method = record.preferredMethod();
    return method ? shownText(method->value) : QString();
}

QVariant matches(const QString &text, const SearchQuery &query)
{
    return QVariant::fromValue(query.isEmpty() ? QList<TextRange>() : matchesIn(text, query));
}

/** Empty when name or shown value match, or nothing does. */
QString foundIn(const ClientRecord &record, const SearchQuery &query)
{
    const auto matching = [&query](const QString &text) { return !matchesIn(text, query).isEmpty(); };
    if (query.isEmpty() || matching(shownText(record.name())) || matching(shownValue(record)))
        return {};
    const RecordParts parts = record.parts();
    for (const RecordMethod &method : parts.methods) {
        if (const QString text = shownText(method.value); matching(text))
            return text;
    }
    for (const RecordField &field : parts.fields) {
        if (const QString text = shownText(field.value); matching(text))
            return text;
    }
    return {};
}

QVariant methodType(const ClientRecord &record)
{
    const auto method = record.preferredMethod();
    return method ? QVariant::fromValue(ContactType::fromText(shownText(method->type))) : QVariant();
}

QString avatarUrl(const ClientRecord &record)
{
    const std::string_view url = record.avatarUrl();
    return QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()));
}

} // namespace

ClientsModel::ClientsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_shown(std::make_shared<const ShownClients>())
{}

int ClientsModel::rowOf(const QString &id) const
{
    const std::string utf8 = id.toStdString();
    const auto rowIn = [&utf8](const ClientCatalog &catalog, const std::vector<CatalogSlot> &rows) {
        const auto slot = catalog.find(utf8);
        const auto found = slot ? std::ranges::find(rows, *slot) : rows.end();
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    };
    const int row = rowIn(*m_shown->catalog, m_shown->rows);
    if (row >= 0 || m_tail.rows.empty())
        return row;
    const int behind = rowIn(*m_tail.catalog, m_tail.rows);
    return behind < 0 ? -1 : static_cast<int>(m_shown->rows.size()) + behind;
}

Client ClientsModel::clientAt(int row) const
{
    return row < 0 || row >= rowCount() ? Client{} : recordAt(row).toClient();
}

ClientRecord ClientsModel::recordAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (place < m_shown->rows.size())
        return m_shown->catalog->record(m_shown->rows[place]);
    return m_tail.catalog->record(m_tail.rows[place - m_shown->rows.size()]);
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->rows.size() + m_tail.rows.size());
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientRecord record = recordAt(index.row());
    const SearchQuery &query = m_shown->query;
    switch (role) {
    case IdRole:
        return QString::fromUtf8(record.id().data(), static_cast<qsizetype>(record.id().size()));
    case Qt::DisplayRole:
    case NameRole:
        return shownText(record.name());
    case MethodTypeRole:
        return methodType(record);
    case MethodValueRole:
        return shownValue(record);
    case AvatarUrlRole:
        return avatarUrl(record);
    case NameMatchesRole:
        return matches(shownText(record.name()), query);
    case ValueMatchesRole:
        return matches(shownValue(record), query);
    case FoundInRole:
        return foundIn(record, query);
    case FoundInMatchesRole:
        return matches(foundIn(record, query), query);
    }
    return {};
}

void ClientsModel::show(const ShownPtr &clients)
{
    beginResetModel();
    m_shown = clients;
    endResetModel();
}

void ClientsModel::refresh(const ShownPtr &clients, RowsChange change)
{
    removeHeld(change, static_cast<int>(clients->rows.size()));
    insertArriving(clients->catalog, change.arriving);
    arrange(clients, change);
    removeTail();
    announce(change.changed);
}

void ClientsModel::removeHeld(RowsChange &change, int staying)
{
    if (change.leaving.empty() || persistentIndexList().isEmpty())
        return;
    const auto remaining = std::make_shared<ShownClients>(*m_shown);
    const auto leaves = [&](CatalogSlot slot) { return change.newRows[slot] >= staying; };
    const auto leavesAt = [&](const QModelIndex &index) {
        return leaves(remaining->rows[static_cast<std::size_t>(index.row())]);
    };
    m_shown = remaining;
    for (int runs = 0; runs < MOST_HELD_RUNS; ++runs) {
        const QModelIndexList held = persistentIndexList();
        const auto found = std::ranges::find_if(held, leavesAt);
        if (found == held.end())
            break;
        const auto row = remaining->rows.begin() + found->row();
        const auto last = std::find_if_not(row, remaining->rows.end(), leaves);
        const auto first = std::find_if_not(std::reverse_iterator(row), remaining->rows.rend(), leaves).base();
        const auto gone = std::ranges::find(change.leaving, *first);
        change.leaving.erase(gone, gone + (last - first));
        beginRemoveRows({}, static_cast<int>(first - remaining->rows.begin()),
                        static_cast<int>(last - remaining->rows.begin()) - 1);
        remaining->rows.erase(first, last);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < change.leaving.size(); ++i)
        change.newRows[change.leaving[i]] = staying + static_cast<int>(i);
}

void ClientsModel::insertArriving(const CatalogPtr &catalog, const std::vector<CatalogSlot> &arriving)
{
    if (arriving.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(arriving.size()) - 1);
    m_tail = {.catalog = catalog, .rows = arriving};
    endInsertRows();
}

void ClientsModel::arrange(const ShownPtr &clients, const RowsChange &change)
{
    if (!change.reorders && change.leaving.empty()) {
        m_shown = clients;
        m_tail = {};
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto newRow = [&](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_shown->rows.size())
            return change.newRows[m_shown->rows[row]];
        const auto found = std::ranges::find(clients->rows, m_tail.rows[row - m_shown->rows.size()]);
        return static_cast<int>(found - clients->rows.begin());
    };
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::ranges::transform(before, std::back_inserter(after),
                           [&](const QModelIndex &index) { return createIndex(newRow(index), 0); });
    m_tail = {.catalog = m_shown->catalog, .rows = change.leaving};
    m_shown = clients;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void ClientsModel::removeTail()
{
    const bool isThere = !m_tail.rows.empty();
    if (isThere)
        beginRemoveRows({}, static_cast<int>(m_shown->rows.size()), rowCount() - 1);
    m_tail = {};
    if (isThere)
        endRemoveRows();
}

void ClientsModel::announce(const std::vector<RowSpan> &changed)
{
    for (const RowSpan &span : changed)
        Q_EMIT dataChanged(index(span.first), index(span.first + span.count - 1));
}

} // namespace Clientele
