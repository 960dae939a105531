// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/problem.h"

#include <QtCore/QIdentityProxyModel>

namespace Clientele {

/** Puts a table of facts into words, for eyes (display, tool tips) and for screen readers. GUI thread. */
class RowsProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        HasProblemsRole = Qt::UserRole + 100, ///< bool; every column.
        NoteRole,                             ///< QString: what else is to be said of a cell; see note().
    };

    /** @p source is not owned and answers @p problemsRole with Problems. */
    RowsProxy(QAbstractItemModel *source, int problemsRole, QObject *parent);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /** Read-only: every cell can be selected and copied, none changed. */
    void setReadOnly(bool readOnly);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    /** A sentence on a cell that is no problem; empty for most. */
    [[nodiscard]] virtual QString note(const QModelIndex &index) const;
    /** What a screen reader reads as the cell's content. */
    [[nodiscard]] virtual QString spoken(const QModelIndex &index) const;

private:
    [[nodiscard]] Problems problems(const QModelIndex &index) const;
    [[nodiscard]] QString description(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    int m_problemsRole;
    bool m_readOnly = false;
};

} // namespace Clientele
