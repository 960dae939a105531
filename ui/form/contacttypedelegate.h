// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form/celldelegate.h"

namespace Clientele {

/** The Type cell of a contact method, chosen from a list that opens at once. */
class ContactTypeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ContactTypeDelegate(QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /** Writes only what differs, so that opening and leaving the list chooses nothing. */
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace Clientele
