// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/contacticon.h"

#include <QtWidgets/QAbstractItemDelegate>

namespace Clientele {

/**
 * Paints a client of a ClientsModel: initials, name, and under it the preferred contact method, or what a search found
 * elsewhere. Nothing is looked up or laid out that is not on screen.
 */
class ClientDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /** In which a row's letters are, each by a font of its own. */
    enum class Look { Plain, Found, Initials };

    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The same for all rows. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Only @p letter, as it would be in a row: so that its font is there. */
    void paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QString &letter, Look look) const;

private:
    mutable ContactIcons m_icons;
};

} // namespace Clientele
