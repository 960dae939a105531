// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/rowsheader.h"

#include <QtWidgets/QStyleOptionHeader>

namespace Clientele {

RowsHeader::RowsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setStretchLastSection(true);
    setSectionResizeMode(Fixed);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize RowsHeader::sectionSizeFromContents(int column) const
{
    ensurePolished();
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, column);
    const QSize size = style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
    return {size.width() + fontMetrics().averageCharWidth(), size.height()};
}

} // namespace Clientele
