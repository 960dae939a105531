// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace Clientele {

/**
 * Base of delegates that paint rows of text: a row of which something found no room shows what the model tells in
 * Qt::ToolTipRole, its whole text, as its tool tip. One that is all there shows none.
 */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /** Whether paint() leaves some of the text out. */
    [[nodiscard]] virtual bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;

    /** Whether @p text, on one line of @p width, is not cut. */
    [[nodiscard]] static bool fits(const QString &text, const QFontMetrics &metrics, int width);
};

} // namespace Clientele
