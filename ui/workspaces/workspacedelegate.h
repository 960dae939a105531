// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/rowdelegate.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Clientele {

/** Paints a row of WorkspaceRows on two lines, the current workspace heavier; its name is edited in place. */
class WorkspaceDelegate : public RowDelegate<QStyledItemDelegate>
{
    Q_OBJECT

public:
    using RowDelegate<QStyledItemDelegate>::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Leaves what is being typed alone, whatever happens to the workspace meanwhile. */
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /** Leaves a name alone that is only kept in the editor, see BoundedLineEdit. */
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Clientele
