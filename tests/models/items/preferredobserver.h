// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/contactmethodsmodel.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

/** How many rows of @p model are marked preferred, asked as a view asks. */
[[nodiscard]] inline int countPreferred(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    return count;
}

/** Fails the test when a slot on any signal of a model finds rows and not exactly one of them preferred. */
class PreferredObserver : public QObject
{
public:
    /** @p model is a ContactMethodsModel or a proxy over one. */
    explicit PreferredObserver(const QAbstractItemModel &model)
        : m_model(model)
    {
        const auto look = [this] { expectOne(); };
        connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, look);
        connect(&model, &QAbstractItemModel::rowsInserted, this, look);
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, look);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, look);
        connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, look);
        connect(&model, &QAbstractItemModel::rowsMoved, this, look);
        connect(&model, &QAbstractItemModel::dataChanged, this, look);
        connect(&model, &QAbstractItemModel::layoutChanged, this, look);
        connect(&model, &QAbstractItemModel::modelReset, this, look);
        if (const auto *methods = qobject_cast<const ContactMethodsModel *>(&model)) {
            connect(methods, &ContactMethodsModel::methodsChanged, this, look);
            connect(methods, &ContactMethodsModel::preferredPromoted, this, look);
        }
    }

    [[nodiscard]] int looks() const { return m_looks; }

private:
    void expectOne()
    {
        ++m_looks;
        ASSERT_EQ(countPreferred(m_model), m_model.rowCount() == 0 ? 0 : 1);
    }

    const QAbstractItemModel &m_model;
    int m_looks = 0;
};

} // namespace Clientele::Tests
