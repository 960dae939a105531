// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientsearch.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

class QPaintDevice;
class QPainter;
class QRect;

namespace Clientele {

/** One line of text from outside with the places in it that a search found. */
struct MarkedText
{
    /** As displayText(), without the wrapping. */
    QString text;
    /** In order, not overlapping, inside of @c text. */
    QList<TextRange> marks = {};

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

/** @p untrusted in display form, @p matches moved to where they are in that. */
[[nodiscard]] MarkedText markedText(const QString &untrusted, const QList<TextRange> &matches);

/** How a line is painted. */
struct MarkedTextLook
{
    QFont font;
    QColor color;
    /** Behind marked places, which are bold as well. Invalid: none. */
    QColor ground = {};
    /** Where a line stands that has room to spare; its words run in their own direction. */
    Qt::AlignmentFlag side = Qt::AlignLeft;
};

/** Whether a line of @p width, painted on @p device, has room for all of it. */
[[nodiscard]] bool isWholeIn(int width, const MarkedText &marked, const MarkedTextLook &look,
                             const QPaintDevice *device);

/** Paints one line, centred in height; what finds no room ends in an ellipsis. */
void paintMarkedText(QPainter &painter, const QRect &place, const MarkedText &marked, const MarkedTextLook &look);

} // namespace Clientele
