// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

class QPainter;
class QPalette;
class QRectF;

namespace Clientele {

/** The first letters, as people see letters, of the first and the last word of @p name; upper case, at most two. */
[[nodiscard]] QString initialsOf(const QString &name);

/**
 * Paints what stands for a client without an avatar: a disc with the name's initials, in the painter's font and a
 * colour that the name alone decides; the outline of a person when there is no name. Leaves the painter as it was.
 */
void paintInitials(QPainter &painter, const QRectF &square, const QString &name, const QPalette &palette);

} // namespace Clientele
