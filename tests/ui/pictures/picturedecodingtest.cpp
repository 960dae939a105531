// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/pictures/picturedecoding.h"

#include "tests/ui/pictures/images.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

namespace Clientele::Tests {

TEST(PictureDecoding, ReadsTheUsualKinds)
{
    for (const char *format : {"png", "jpeg", "bmp", "gif"}) {
        const QImage disc = decodePicture(pictureBytes(format), 64);
        ASSERT_EQ(disc.size(), QSize(64, 64)) << format;
        const QColor middle = disc.pixelColor(32, 32);
        EXPECT_GT(middle.red(), 240) << format;
        EXPECT_LT(middle.green() + middle.blue(), 30) << format;
        EXPECT_EQ(qAlpha(disc.pixel(1, 1)), 0) << format << ": round";
    }
}

TEST(PictureDecoding, ShowsTheMiddleOfWhatIsNoSquare)
{
    for (const QSize size : {QSize(300, 100), QSize(100, 300)}) {
        QImage flag(size, QImage::Format_RGB32);
        flag.fill(Qt::blue);
        QPainter painter(&flag);
        QRect middle(0, 0, 100, 100);
        middle.moveCenter(flag.rect().center());
        painter.fillRect(middle, Qt::red);
        painter.end();
        QBuffer buffer;
        flag.save(&buffer, "png");
        const QImage disc = decodePicture(buffer.data(), 50);
        ASSERT_FALSE(disc.isNull());
        for (const QPoint place : {QPoint(25, 25), QPoint(4, 25), QPoint(45, 25), QPoint(25, 4), QPoint(25, 45)})
            EXPECT_GT(disc.pixelColor(place).red(), 200) << place.x() << ' ' << place.y();
    }
}

TEST(PictureDecoding, NothingIsSeenThroughAPicture)
{
    QImage clear(40, 40, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QBuffer buffer;
    clear.save(&buffer, "png");
    EXPECT_EQ(decodePicture(buffer.data(), 40).pixelColor(20, 20), QColor(Qt::white));
}

TEST(PictureDecoding, ReadsPortraitsOfAnyCameraAndNothingLarger)
{
    EXPECT_FALSE(decodePicture(pictureBytes("jpeg", {4000, 4000}), 64).isNull());
    EXPECT_FALSE(decodePicture(pictureBytes("png", {4000, 4000}), 64).isNull());
    EXPECT_TRUE(decodePicture(pictureBytes("png", {4096, 4096}), 64).isNull()) << "more than 16 million pixels";
    EXPECT_TRUE(decodePicture(pictureBytes("png", {4097, 1000}), 64).isNull());
    EXPECT_TRUE(decodePicture(pictureBytes("png", {1000, 100}), 64).isNull()) << "a banner";
}

} // namespace Clientele::Tests
