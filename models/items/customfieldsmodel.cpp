// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/customfieldsmodel.h"

namespace Clientele {

CustomFieldsModel::CustomFieldsModel(QObject *parent)
    : RowsModel(parent)
{}

void CustomFieldsModel::setFields(const QList<CustomField> &newFields)
{
    const QList<CustomField> target = withOwnIds(newFields);
    if (target == fields())
        return;
    const ListChange change = listChange(idsOf(fields()), idsOf(target));
    arrange(change, target);
    overwrite(target);
    for (const RowSpan span : change.removals)
        removeSpan(span);
    Q_EMIT fieldsChanged();
}

RowId CustomFieldsModel::appendEmpty()
{
    insertRows(rowCount(), 1, {});
    return fields().last().row;
}

void CustomFieldsModel::setProblems(const Problems &problems)
{
    replaceProblems(problems, FieldPath::Section::CustomFields, ProblemsRole);
}

int CustomFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : COLUMN_COUNT;
}

QVariant CustomFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(index))
        return {};
    const CustomField &field = fields().at(index.row());
    const bool isKey = static_cast<Column>(index.column()) == Column::Key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isKey ? field.key : field.value;
    case RowIdRole:
        return QVariant::fromValue(field.row);
    case ProblemsRole:
        if (isKey)
            return QVariant::fromValue(problemsAt(index.row(), FieldPath::Member::FieldKey));
        return QVariant::fromValue(problemsAt(index.row(), FieldPath::Member::Value)
                                   + problemsAt(index.row(), FieldPath::Member::None));
    }
    return {};
}

bool CustomFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isCell(index) || role != Qt::EditRole)
        return false;
    CustomField field = fields().at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Key:
        field.key = value.toString();
        break;
    case Column::Value:
        field.value = value.toString();
        break;
    }
    if (field == fields().at(index.row()))
        return true;
    overwrite({field});
    Q_EMIT fieldsChanged();
    return true;
}

Qt::ItemFlags CustomFieldsModel::flags(const QModelIndex &index) const
{
    if (!isCell(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool CustomFieldsModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (!isInsertion(row, count, parent))
        return false;
    insertSpan(row, withOwnIds(QList<CustomField>(count)));
    Q_EMIT fieldsChanged();
    return true;
}

bool CustomFieldsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (!isSpan(row, count, parent))
        return false;
    removeSpan({.first = row, .count = count});
    Q_EMIT fieldsChanged();
    return true;
}

bool CustomFieldsModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                 const QModelIndex &destinationParent, int destinationChild)
{
    if (!isSpan(sourceRow, count, sourceParent) || !isInsertion(destinationChild, 1, destinationParent)
        || !moveSpan({.first = sourceRow, .count = count}, destinationChild))
        return false;
    Q_EMIT fieldsChanged();
    return true;
}

} // namespace Clientele
