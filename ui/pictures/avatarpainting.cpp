// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/pictures/avatarpainting.h"

#include "ui/pictures/picturestore.h"
#include "ui/text/initials.h"

#include <QtGui/QPainter>

namespace Clientele {

void paintAvatar(QPainter &painter, const QRect &square, const QString &name, const QString &url,
                 PictureStore *pictures, const QPalette &palette)
{
    const int side = qRound(square.width() * painter.device()->devicePixelRatioF());
    const QImage disc = pictures && !url.isEmpty() ? pictures->picture(url, side) : QImage();
    if (disc.isNull()) {
        paintInitials(painter, square, name, palette);
        return;
    }
    const bool wasSmooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    // On a screen of one and a half pixels a place may begin in the middle of one.
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(square), disc);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth);
}

} // namespace Clientele
