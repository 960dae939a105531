// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/rowdelegate.h"

#include <QtGui/QFontMetrics>

namespace Clientele {

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const bool tells = index.isValid() && isCut(option, index);
    // That of the row before goes away when there is nothing to tell of this one.
    return QStyledItemDelegate::helpEvent(event, view, option, tells ? index : QModelIndex());
}

bool RowDelegate::fits(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, width) == text;
}

} // namespace Clientele
