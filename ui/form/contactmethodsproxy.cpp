// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contactmethodsproxy.h"

#include "models/items/contactmethodsmodel.h"
#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"

namespace Clientele {

using Column = ContactMethodsModel::Column;

ContactMethodsProxy::ContactMethodsProxy(ContactMethodsModel *source, QObject *parent)
    : RowsProxy(source, ContactMethodsModel::ProblemsRole, parent)
{}

QVariant ContactMethodsProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return RowsProxy::data(index, role);
    switch (static_cast<Column>(index.column())) {
    case Column::Preferred:
        return {};
    case Column::Type:
        return contactTypeText(RowsProxy::data(index, ContactMethodsModel::ContactTypeRole).value<ContactType>());
    case Column::Value:
        return RowsProxy::data(index, Qt::EditRole);
    }
    return {};
}

QVariant ContactMethodsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsProxy::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Preferred:
        return tr("Preferred", "column of the contact methods");
    case Column::Type:
        return tr("Type", "column of the contact methods");
    case Column::Value:
        return tr("Value", "column of the contact methods");
    }
    return {};
}

QString ContactMethodsProxy::note(const QModelIndex &index) const
{
    const QString suggestion = RowsProxy::data(index, ContactMethodsModel::SuggestionRole).toString();
    if (!suggestion.isEmpty() && !isReadOnly())
        return tr("Ctrl+Space writes it as %1.").arg(displayText(suggestion));
    if (RowsProxy::data(index, ContactMethodsModel::UnreadableNumberRole).toBool())
        return tr("This is not a complete telephone number. It is kept as typed.");
    // The type is chosen from a list, whatever it was before.
    return static_cast<Column>(index.column()) == Column::Value ? RowsProxy::note(index) : QString();
}

QString ContactMethodsProxy::spoken(const QModelIndex &index) const
{
    if (static_cast<Column>(index.column()) != Column::Preferred)
        return RowsProxy::spoken(index);
    return RowsProxy::data(index, ContactMethodsModel::PreferredRole).toBool() ? tr("Preferred", "said of a row")
                                                                               : tr("Not preferred", "said of a row");
}

} // namespace Clientele
