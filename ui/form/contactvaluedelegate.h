// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form/celldelegate.h"

namespace Clientele {

/** The Value cell of a contact method: beside the value stands, muted, the spelling offered for a number. */
class ContactValueDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ContactValueDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void suggestionClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] static QString suggestionText(const QModelIndex &index, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect suggestionRect(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Clientele
