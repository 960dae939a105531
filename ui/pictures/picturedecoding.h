// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace Clientele {

/** Keeps any picture this program reads from growing out of bounds. Before the first one is decoded; GUI thread. */
void limitPictureMemory();

/**
 * Bytes of anybody's making as a disc of @p side pixels, cut from the middle of the picture they are; null when they
 * are none of a kind that is read here (PNG, JPEG, BMP, the first of a GIF), or one of a size that no portrait has.
 * What they are is told by their first bytes, never tried out: among what Qt can read is SVG, which opens files. Any
 * thread.
 */
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, int side);

} // namespace Clientele
