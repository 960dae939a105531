// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QColor>

class QPainter;
class QPalette;
class QRectF;

namespace Clientele {

/** How serious a message is; told by shape as well as by colour. */
enum class Severity { Info, Success, Warning, Error };

/** For icon and edge on @p palette's window colour, light or dark: a contrast of at least 4.5 : 1 (WCAG 1.4.3). */
[[nodiscard]] QColor severityAccent(Severity severity, const QPalette &palette);
/** A calm tint of the window colour; window text on it keeps at least 4.5 : 1. */
[[nodiscard]] QColor severityTint(Severity severity, const QPalette &palette);

/** Circle with i, circle with tick, triangle with exclamation mark, circle with cross. */
void paintSeverityIcon(QPainter &painter, const QRectF &square, Severity severity, const QPalette &palette);

} // namespace Clientele
