// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/contacticon.h"
#include "ui/text/rowdelegate.h"

namespace Clientele {

/**
 * Paints a client of a ClientsModel: initials, name, and under it the preferred contact method, or what a search found
 * elsewhere. Nothing is looked up or laid out that is not on screen.
 */
class ClientDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The same for all rows. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable ContactIcons m_icons;
};

} // namespace Clientele
