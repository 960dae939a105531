// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/pictures/picturedecoding.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct PictureKind
{
    QByteArrayView beginning;
    const char *format;
};

constexpr std::array<PictureKind, 5> KINDS{
    {{"\x89PNG\r\n\x1A\n", "png"}, {"\xFF\xD8\xFF", "jpeg"}, {"GIF87a", "gif"}, {"GIF89a", "gif"}, {"BM", "bmp"}}};

QByteArray formatOf(const QByteArray &bytes)
{
    const auto *const kind =
        std::ranges::find_if(KINDS, [&bytes](const PictureKind &each) { return bytes.startsWith(each.beginning); });
    return kind == KINDS.end() ? QByteArray() : QByteArray(kind->format);
}

/** A JPEG may say in two bytes that its millions of pixels are to be gone through once more. */
bool isLaborious(const QByteArray &bytes, const QByteArray &format)
{
    constexpr qsizetype mostScans = 64;
    return format == "jpeg" && bytes.count("\xFF\xDA") > mostScans;
}

bool isOfUsualSize(const QSize &size)
{
    constexpr int longestSide = 4096;
    constexpr qint64 mostPixels = 16'000'000;
    constexpr int leastRoundness = 8;
    const auto [shorter, longer] = std::minmax({size.width(), size.height()});
    return shorter > 0 && longer <= longestSide && longer / leastRoundness <= shorter
           && qint64(size.width()) * size.height() <= mostPixels;
}

QImage discOf(const QImage &picture, int side)
{
    QImage disc(side, side, QImage::Format_ARGB32_Premultiplied);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF round = QRectF(disc.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Dark lines on nothing would vanish on a dark window.
    painter.setBrush(Qt::white);
    painter.drawEllipse(round);
    painter.setBrush(picture);
    painter.setBrushOrigin((side - picture.width()) / 2, (side - picture.height()) / 2);
    painter.drawEllipse(round);
    return disc;
}

} // namespace

void limitPictureMemory()
{
    constexpr int megabytes = 64;
    QImageReader::setAllocationLimit(megabytes);
}

QImage decodePicture(const QByteArray &bytes, int side)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || isLaborious(bytes, format))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isOfUsualSize(size))
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage picture = reader.read();
    return picture.isNull() ? QImage() : discOf(picture, side);
}

} // namespace Clientele
