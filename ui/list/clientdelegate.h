// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/contacticon.h"
#include "ui/pictures/picturestore.h"
#include "ui/text/rowdelegate.h"

#include <QtCore/QPointer>

namespace Clientele {

/**
 * Paints a client of a ClientsModel: picture or initials, name, and under it the preferred contact method, or what a
 * search found elsewhere. Nothing is looked up or laid out that is not on screen.
 */
class ClientDelegate : public RowDelegate<QAbstractItemDelegate>
{
    Q_OBJECT

public:
    /** In which a row's letters are, each by a font of its own; initials are plain. */
    enum class Look { Plain, Found };

    using RowDelegate<QAbstractItemDelegate>::RowDelegate;

    /** Not owned. Without, all clients have initials. */
    void setPictures(PictureStore *pictures) { m_pictures = pictures; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The same for all rows. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Only @p letter, as it would be in a row: so that its font is there. */
    void paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QString &letter, Look look) const;

protected:
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable ContactIcons m_icons;
    QPointer<PictureStore> m_pictures;
};

} // namespace Clientele
