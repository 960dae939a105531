// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/rowdelegate.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Clientele {

/** A draft in two lines: its name and how it stands, then what it is and how old. For rows of a DraftsProxy. */
class DraftDelegate : public RowDelegate<QStyledItemDelegate>
{
    Q_OBJECT

public:
    using RowDelegate<QStyledItemDelegate>::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Clientele
