// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"

#include <QtGui/QPixmap>

#include <map>
#include <tuple>

class QPainter;
class QPainterPath;
class QRectF;

namespace Clientele {

/** A magnifying glass, for searching and for what was found. */
void paintFoundIcon(QPainter &painter, const QRectF &square, const QColor &color);

/**
 * The signs of contact types: handset, envelope, speech bubble, printer; dots for any other. Drawn once for each size
 * and colour, as a list paints them again and again.
 */
class ContactIcons
{
public:
    void paint(QPainter &painter, const QRect &square, const ContactType &type, const QColor &color);
    /** As paintFoundIcon(). */
    void paintFound(QPainter &painter, const QRect &square, const QColor &color);

private:
    using Key = std::tuple<int, int, QRgb, qreal>;
    void paint(QPainter &painter, const QRect &square, int sign, const QColor &color);

    std::map<Key, QPixmap> m_drawn;
};

} // namespace Clientele
