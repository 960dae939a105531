// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QHeaderView>

namespace Clientele {

/**
 * Captions of a table's columns that are never highlighted, so never bold. Qt measures them as if they were, for which
 * it would load another font at every start.
 */
class RowsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowsHeader(QWidget *parent);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
};

} // namespace Clientele
