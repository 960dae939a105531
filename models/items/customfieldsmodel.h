// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/rowsmodel.h"
#include "models/values/client.h"
#include "models/values/problem.h"

namespace Clientele {

/** The custom fields of one draft as an editable table of keys and values. Facts only. GUI thread. */
class CustomFieldsModel : public RowsModel<CustomField>
{
    Q_OBJECT

public:
    enum class Column { Key, Value };
    static constexpr int COLUMN_COUNT = 2;

    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< RowId; every column.
        ProblemsRole,                 ///< Problems of this cell; those of the row as a whole are at Column::Value.
    };

    explicit CustomFieldsModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<CustomField> &fields() const { return rows(); }

    /** As ContactMethodsModel::setMethods. */
    void setFields(const QList<CustomField> &fields);
    /** Adds an empty row at the end and returns its id. */
    RowId appendEmpty();
    /** Replaces the marks; those of other sections are not shown by this model. */
    void setProblems(const Problems &problems);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int count, const QModelIndex &parent) override;
    bool removeRows(int row, int count, const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    /** Something a draft holds changed (not marks). */
    void fieldsChanged();
};

} // namespace Clientele
