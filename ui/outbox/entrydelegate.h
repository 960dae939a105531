// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/rowdelegate.h"

namespace Clientele {

/**
 * Paints an entry of an EntriesProxy: what and when, and under it how it stands, on as many lines as that needs, up to
 * a few; the tool tip has the rest.
 */
class EntryDelegate : public RowDelegate<QAbstractItemDelegate>
{
    Q_OBJECT

public:
    using RowDelegate<QAbstractItemDelegate>::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** For the width of the view. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Clientele
