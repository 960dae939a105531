// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/pictures/images.h"

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>
#include <QtGui/QImage>

#include <array>

namespace Clientele::Tests {

namespace {

template <typename T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return crc ^ 0xFFFFFFFFU;
}

} // namespace

QByteArray pictureBytes(const char *format, QSize size, const QColor &color)
{
    if (qstrcmp(format, "gif") == 0)
        return QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return big(static_cast<quint32>(data.size())) + type + data + big(crc32(type + data));
}

QByteArray pngHeader(quint32 width, quint32 height, int bits, int color, int interlaced)
{
    return pngChunk("IHDR", big(width) + big(height) + char(bits) + char(color) + '\0' + '\0' + char(interlaced));
}

QByteArray pngOf(const QByteArray &header, const QByteArray &chunks)
{
    return "\x89PNG\r\n\x1A\n" + header + chunks;
}

QByteArray bmpHeader(qint32 width, qint32 height, quint16 bits, quint32 compression)
{
    return "BM" + little<quint32>(54) + little<quint32>(0) + little<quint32>(54) + little<quint32>(40) + little(width)
           + little(height) + little<quint16>(1) + little(bits) + little(compression) + QByteArray(20, '\0');
}

QByteArray gifOf(quint16 width, quint16 height, QSize frame, const QByteArray &data)
{
    return "GIF89a" + little(width) + little(height) + QByteArray("\x80\x00\x00\xFF\x00\x00\x00\x00\x00", 9) + ","
           + QByteArray(4, '\0') + little(static_cast<quint16>(frame.width()))
           + little(static_cast<quint16>(frame.height())) + '\0' + data;
}

} // namespace Clientele::Tests
