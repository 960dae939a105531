// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/rowid.h"
#include "ui/form/rowsview.h"

namespace Clientele {

class CustomFieldsModel;

/** The custom fields: names and values as plain text. */
class CustomFieldsView : public RowsView
{
    Q_OBJECT

public:
    /** @p model is not owned and must outlive the view. */
    explicit CustomFieldsView(CustomFieldsModel &model, QWidget *parent = nullptr);

    /** Focus to the cell of this row. Column as CustomFieldsModel::Column. */
    void focusRow(RowId row, int column);

protected:
    void appendRow() override;
    void pasteText(const QString &text) override;
    void layOutColumns() override;

private:
    CustomFieldsModel &m_model;
};

} // namespace Clientele
