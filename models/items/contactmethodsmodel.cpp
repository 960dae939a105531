// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"

#include "models/items/typefollowing.h"

#include <algorithm>

namespace Clientele {

namespace {

using Column = ContactMethodsModel::Column;
using Member = FieldPath::Member;

const QList<int> &preferredRoles()
{
    static const QList<int> roles{Qt::EditRole, Qt::CheckStateRole, ContactMethodsModel::PreferredRole};
    return roles;
}

/** One preferred: the first that is marked, else the first. */
QList<ContactMethod> withOnePreferred(QList<ContactMethod> methods)
{
    const auto marked = std::ranges::find(methods, true, &ContactMethod::preferred);
    const auto chosen = marked == methods.end() ? 0 : marked - methods.begin();
    for (qsizetype i = 0; i < methods.size(); ++i)
        methods[i].preferred = i == chosen;
    return methods;
}

QList<ContactMethod> withNonePreferred(QList<ContactMethod> methods)
{
    for (ContactMethod &method : methods)
        method.preferred = false;
    return methods;
}

Member memberOf(Column column)
{
    switch (column) {
    case Column::Preferred:
        return Member::IsPreferred;
    case Column::Type:
        return Member::Type;
    case Column::Value:
        return Member::Value;
    }
    Q_UNREACHABLE();
}

} // namespace

ContactMethodsModel::ContactMethodsModel(QObject *parent)
    : RowsModel(parent)
{}

int ContactMethodsModel::preferredRow() const
{
    const auto found = std::ranges::find(methods(), true, &ContactMethod::preferred);
    return found == methods().cend() ? -1 : static_cast<int>(found - methods().cbegin());
}

void ContactMethodsModel::setMethods(const QList<ContactMethod> &newMethods)
{
    const QList<ContactMethod> target = withOnePreferred(withOwnIds(newMethods));
    if (target == methods())
        return;
    const ListChange change = listChange(idsOf(methods()), idsOf(target));
    arrange(change, methods().isEmpty() ? target : withNonePreferred(target));

    QList<ContactMethod> changed = target;
    if (!target.isEmpty() && !idsOf(target).contains(methods().at(preferredRow()).row))
        changed += withNonePreferred({methods().at(preferredRow())});
    overwrite(changed);

    for (const RowSpan span : change.removals)
        removeSpan(span);
    Q_EMIT methodsChanged();
}

RowId ContactMethodsModel::appendEmpty()
{
    insertRows(rowCount(), 1, {});
    return methods().last().row;
}

void ContactMethodsModel::insertMethods(int row, const QList<ContactMethod> &arriving)
{
    if (!isInsertion(row, static_cast<int>(arriving.size()), {}))
        return;
    const QList<RowId> taken = idsOf(methods());
    const QList<ContactMethod> named = withOwnIds(arriving, QSet<RowId>(taken.begin(), taken.end()));
    insertSpan(row, methods().isEmpty() ? withOnePreferred(named) : withNonePreferred(named));
    Q_EMIT methodsChanged();
}

void ContactMethodsModel::setPreferredRow(int row)
{
    if (!isSpan(row, 1, {}) || methods().at(row).preferred)
        return;
    movePreferred(row);
    Q_EMIT methodsChanged();
}

void ContactMethodsModel::movePreferred(int row)
{
    ContactMethod losing = methods().at(preferredRow());
    ContactMethod winning = methods().at(row);
    losing.preferred = false;
    winning.preferred = true;
    overwrite({losing, winning}, preferredRoles());
}

void ContactMethodsModel::setProblems(const Problems &problems)
{
    replaceProblems(problems, FieldPath::Section::ContactMethods, ProblemsRole);
}

void ContactMethodsModel::setNumberFacts(const QHash<RowId, QString> &suggestions, const QSet<RowId> &unreadable)
{
    const auto suggestionsBefore = std::exchange(m_suggestions, suggestions);
    const auto unreadableBefore = std::exchange(m_unreadable, unreadable);
    const auto changed = [&](RowId id) {
        return suggestionsBefore.value(id) != suggestions.value(id)
               || unreadableBefore.contains(id) != unreadable.contains(id);
    };
    announceRows(changed, {SuggestionRole, UnreadableNumberRole});
}

int ContactMethodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : COLUMN_COUNT;
}

QVariant ContactMethodsModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(index))
        return {};
    const ContactMethod &method = methods().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::CheckStateRole:
        return cellText(method, column, role);
    case RowIdRole:
        return QVariant::fromValue(method.row);
    case ContactTypeRole:
        return QVariant::fromValue(method.type);
    case PreferredRole:
        return method.preferred;
    case ProblemsRole: {
        Problems problems = problemsAt(index.row(), memberOf(column));
        if (column == Column::Value)
            problems += problemsAt(index.row(), Member::None);
        return QVariant::fromValue(problems);
    }
    case SuggestionRole:
    case UnreadableNumberRole:
        return numberFact(method, column, role);
    }
    return {};
}

QVariant ContactMethodsModel::cellText(const ContactMethod &method, Column column, int role) const
{
    switch (column) {
    case Column::Preferred:
        if (role == Qt::CheckStateRole)
            return QVariant::fromValue(method.preferred ? Qt::Checked : Qt::Unchecked);
        return role == Qt::EditRole ? QVariant(method.preferred) : QVariant();
    case Column::Type:
        return role == Qt::CheckStateRole ? QVariant() : method.type.text();
    case Column::Value:
        return role == Qt::CheckStateRole ? QVariant() : method.value;
    }
    Q_UNREACHABLE();
}

QVariant ContactMethodsModel::numberFact(const ContactMethod &method, Column column, int role) const
{
    if (column != Column::Value)
        return {};
    if (role == UnreadableNumberRole)
        return m_unreadable.contains(method.row);
    const auto found = m_suggestions.constFind(method.row);
    return found == m_suggestions.cend() ? QVariant() : *found;
}

bool ContactMethodsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isCell(index))
        return false;
    switch (static_cast<Column>(index.column())) {
    case Column::Preferred: {
        const bool wanted =
            (role == Qt::EditRole && value.toBool()) || (role == Qt::CheckStateRole && value.toInt() == Qt::Checked);
        if (wanted)
            setPreferredRow(index.row());
        return wanted;
    }
    case Column::Type:
        return role == Qt::EditRole && setType(index.row(), value.toString());
    case Column::Value:
        return role == Qt::EditRole && setValue(index.row(), value.toString());
    }
    Q_UNREACHABLE();
}

bool ContactMethodsModel::setType(int row, const QString &text)
{
    if (text.isEmpty())
        return false;
    ContactMethod method = methods().at(row);
    method.type = ContactType::fromText(text);
    method.typeChosen = true;
    change(method);
    return true;
}

bool ContactMethodsModel::setValue(int row, const QString &text)
{
    ContactMethod method = methods().at(row);
    if (method.value == text)
        return true;
    method.value = text;
    if (!method.typeChosen)
        method.type = typeFollowing(text, method.type);
    change(method);
    return true;
}

void ContactMethodsModel::change(const ContactMethod &method)
{
    if (methods().at(rowOf(method.row)) == method)
        return;
    // What was said about the number was said about the old one.
    m_suggestions.remove(method.row);
    m_unreadable.remove(method.row);
    overwrite({method});
    Q_EMIT methodsChanged();
}

Qt::ItemFlags ContactMethodsModel::flags(const QModelIndex &index) const
{
    if (!isCell(index))
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    switch (static_cast<Column>(index.column())) {
    case Column::Preferred:
        return flags | Qt::ItemIsUserCheckable;
    case Column::Type:
    case Column::Value:
        return flags | Qt::ItemIsEditable;
    }
    Q_UNREACHABLE();
}

bool ContactMethodsModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (!isInsertion(row, count, parent))
        return false;
    insertMethods(row, QList<ContactMethod>(count));
    return true;
}

bool ContactMethodsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (!isSpan(row, count, parent))
        return false;
    const int preferred = preferredRow();
    const int heir = row + count < rowCount() ? row + count : row - 1;
    const bool promotes = preferred >= row && preferred < row + count && heir >= 0;
    const RowId promoted = promotes ? methods().at(heir).row : RowId{};
    // Before the rows go, so that nobody who looks in between finds a table without a preferred row.
    if (promotes)
        movePreferred(heir);
    removeSpan({.first = row, .count = count});
    Q_EMIT methodsChanged();
    if (promotes)
        Q_EMIT preferredPromoted(promoted);
    return true;
}

bool ContactMethodsModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                   const QModelIndex &destinationParent, int destinationChild)
{
    if (!isSpan(sourceRow, count, sourceParent) || !isInsertion(destinationChild, 1, destinationParent)
        || !moveSpan({.first = sourceRow, .count = count}, destinationChild))
        return false;
    Q_EMIT methodsChanged();
    return true;
}

} // namespace Clientele
