// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/customfieldsproxy.h"

#include "models/items/customfieldsmodel.h"

namespace Clientele {

CustomFieldsProxy::CustomFieldsProxy(CustomFieldsModel *source, QObject *parent)
    : RowsProxy(source, CustomFieldsModel::ProblemsRole, parent)
{}

QVariant CustomFieldsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsProxy::headerData(section, orientation, role);
    switch (static_cast<CustomFieldsModel::Column>(section)) {
    case CustomFieldsModel::Column::Key:
        return tr("Field", "column of the custom fields");
    case CustomFieldsModel::Column::Value:
        return tr("Value", "column of the custom fields");
    }
    return {};
}

} // namespace Clientele
