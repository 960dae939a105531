// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <QtGui/QColor>

namespace Clientele::Tests {

/** A picture of one colour, @p format as QImage::save() names it. GIF, which Qt does not write, of one pixel. */
[[nodiscard]] QByteArray pictureBytes(const char *format, QSize size = {40, 40}, const QColor &color = Qt::red);

/** A whole chunk of a PNG with its checksum. */
[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &data);
/** As @p png says, but with another header: width, height, bits, kind of colour, interlacing. */
[[nodiscard]] QByteArray pngHeader(quint32 width, quint32 height, int bits = 8, int color = 2, int interlaced = 0);
/** A PNG of that header and these chunks. */
[[nodiscard]] QByteArray pngOf(const QByteArray &header, const QByteArray &chunks);
/** A BMP header of that size and nothing more. */
[[nodiscard]] QByteArray bmpHeader(qint32 width, qint32 height, quint16 bits = 24, quint32 compression = 0);
/** A GIF of that screen size and one frame of @p frame, whose data is @p data. */
[[nodiscard]] QByteArray gifOf(quint16 width, quint16 height, QSize frame, const QByteArray &data);

} // namespace Clientele::Tests
