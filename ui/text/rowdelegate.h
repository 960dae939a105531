// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QFontMetrics>
#include <QtWidgets/QAbstractItemDelegate>

namespace Clientele {

/**
 * A @p Delegate that paints rows of text: a row of which something found no room shows what the model tells in
 * Qt::ToolTipRole, its whole text, as its tool tip. One that is all there shows none.
 */
template <typename Delegate>
class RowDelegate : public Delegate
{
public:
    using Delegate::Delegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const bool tells = index.isValid() && isCut(option, index);
        // That of the row before goes away when there is nothing to tell of this one.
        return Delegate::helpEvent(event, view, option, tells ? index : QModelIndex());
    }

protected:
    /** Whether paint() leaves some of the text out. */
    [[nodiscard]] virtual bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;

    /** Whether @p text, on one line of @p width, is not cut. */
    [[nodiscard]] static bool fits(const QString &text, const QFontMetrics &metrics, int width)
    {
        return metrics.elidedText(text, Qt::ElideRight, width) == text;
    }
};

} // namespace Clientele
