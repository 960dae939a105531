// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

class QPainter;
class QPalette;
class QRect;

namespace Clientele {

class PictureStore;

/**
 * Paints what stands for a client: the picture at @p url as a disc when @p pictures has it, else its initials, see
 * paintInitials(). Without pictures (null) it costs what initials cost.
 */
void paintAvatar(QPainter &painter, const QRect &square, const QString &name, const QString &url,
                 PictureStore *pictures, const QPalette &palette);

} // namespace Clientele
