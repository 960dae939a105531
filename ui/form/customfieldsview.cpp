// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/customfieldsview.h"

#include "models/items/customfieldsmodel.h"
#include "ui/form/celldelegate.h"
#include "ui/form/customfieldsproxy.h"

#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int FIELD_KEY_COLUMN = static_cast<int>(CustomFieldsModel::Column::Key);
constexpr int FIELD_VALUE_COLUMN = static_cast<int>(CustomFieldsModel::Column::Value);

} // namespace

CustomFieldsView::CustomFieldsView(CustomFieldsModel &model, QWidget *parent)
    : RowsView(new CustomFieldsProxy(&model, &model), FIELD_KEY_COLUMN, {.fewest = 2, .most = 6}, parent)
    , m_model(model)
{
    this->model()->setParent(this);
    useDelegate(FIELD_KEY_COLUMN, new CellDelegate({u"customFieldKeyEdit"_s, tr("Field")}, this));
    useDelegate(FIELD_VALUE_COLUMN, new CellDelegate({u"customFieldValueEdit"_s, tr("Value of the field")}, this));
    setEmptyText(tr("There are no custom fields."), tr("There are no custom fields. Enter adds one."));
}

void CustomFieldsView::focusRow(RowId row, int column)
{
    if (const int position = m_model.rowOf(row); position >= 0)
        focusCell(position, column);
}

void CustomFieldsView::appendRow()
{
    m_model.appendEmpty();
}

void CustomFieldsView::pasteText(const QString &text)
{
    if (currentIndex().isValid())
        model()->setData(currentIndex(), text.trimmed(), Qt::EditRole);
}

void CustomFieldsView::layOutColumns()
{
    setColumnWidth(FIELD_KEY_COLUMN, viewport()->width() * 2 / 5);
}

} // namespace Clientele
