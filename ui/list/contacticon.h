// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"

class QColor;
class QPainter;
class QRectF;

namespace Clientele {

/** Paints the sign of a type: handset, envelope, speech bubble, printer; dots for any other. */
void paintContactIcon(QPainter &painter, const QRectF &square, const ContactType &type, const QColor &color);
/** A magnifying glass, for what was found elsewhere. */
void paintFoundIcon(QPainter &painter, const QRectF &square, const QColor &color);

} // namespace Clientele
