// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Bytes of which somebody hopes that reading them as a picture opens a file, fills the memory or takes for ever.
#include "tests/support/messages.h"
#include "tests/ui/pictures/images.h"
#include "ui/pictures/picturedecoding.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int SIDE = 96;
/** Of processor time, in milliseconds. Code that sanitizers watch is some times slower than any other. */
#ifdef __SANITIZE_ADDRESS__
constexpr int LONGEST_DECODING = 1000;
#else
constexpr int LONGEST_DECODING = 200;
#endif

/** Refused or read, and in time: of this process, for others may be at work. */
QImage readInTime(const QByteArray &bytes, const char *what)
{
    const std::clock_t before = std::clock();
    QImage disc = decodePicture(bytes, SIDE);
    EXPECT_LE((std::clock() - before) * 1000 / CLOCKS_PER_SEC, LONGEST_DECODING) << what;
    EXPECT_TRUE(disc.isNull() || disc.size() == QSize(SIDE, SIDE)) << what;
    return disc;
}

QByteArrayList vectorPictures()
{
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                           "<image href='/etc/hostname' width='40' height='40'/><rect width='40' height='40'/></svg>";
    const QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a '0000000000'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg>&c;</svg>";
    const QByteArray outside = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg>&x;</svg>";
    return {svg,
            "<?xml version='1.0'?>" + svg,
            "\xEF\xBB\xBF" + svg,
            " \n" + svg,
            "<!-- PNG -->" + svg,
            bomb,
            outside,
            "<svg width='100000' height='100000'/>",
            "<svg>" + QByteArray("<g>").repeated(200'000),
            qCompress(svg).mid(4),
            QByteArray("\x1F\x8B\x08\x00", 4) + svg,
            "%!PS-Adobe-3.0 EPSF-3.0\n(/etc/hostname) run",
            "%PDF-1.4\n1 0 obj",
            "<html><body>not found</body></html>",
            "<!doctype html><img src='file:///etc/hostname'>",
            "\xD7\xCD\xC6\x9A" + QByteArray(100, '\0')};
}

/** A picture of a good kind, named otherwise or with something else in it. */
QByteArrayList disguisedPictures()
{
    const QByteArray svg = vectorPictures().first();
    const QByteArray png = "\x89PNG\r\n\x1A\n";
    return {png + svg,
            "\xFF\xD8\xFF" + svg,
            "GIF89a" + svg,
            "GIF87a" + svg,
            "BM" + svg,
            "BM",
            "GIF89a",
            png,
            "\xFF\xD8\xFF",
            png.left(7) + svg,
            "\xFF\xD8" + svg,
            pictureBytes("ppm"),
            pictureBytes("xpm"),
            pictureBytes("xbm"),
            pictureBytes("ico"),
            "/* XPM */\nstatic char *x[] = {\"20000 20000 1 1\",\"a c red\",",
            "P6\n100000 100000\n255\n",
            "P1 1 1 1",
            QByteArray("\x00\x00\x01\x00\x01\x00", 6) + QByteArray(100, '\xFF'),
            "RIFF\x10\x00\x00\x00WEBPVP8 ",
            "icns" + QByteArray(100, '\xFF'),
            "\xABKTX 11\xBB\r\n\x1A\n" + QByteArray(100, '\xFF'),
            "II*" + QByteArray(100, '\0'),
            "MM" + QByteArray("\0*", 2) + QByteArray(100, '\0'),
            QByteArray("\0\0\0\fjP  \r\n\x87\n", 12) + QByteArray(100, '\0'),
            {},
            QByteArray(1, '\0'),
            QByteArray(2 * 1024 * 1024, '\0'),
            "file:///etc/hostname",
            "/etc/hostname"};
}

QByteArrayList hugePngs()
{
    const QByteArray data = pngChunk("IDAT", qCompress(QByteArray(1'000'000, '\0'), 9).mid(4));
    const QByteArray end = pngChunk("IEND", {});
    QByteArrayList pictures;
    for (const auto &[width, height] : {std::pair{30'000U, 30'000U},
                                        {60'000U, 60'000U},
                                        {0x7FFFFFFFU, 0x7FFFFFFFU},
                                        {0xFFFFFFFFU, 0xFFFFFFFFU},
                                        {0U, 0U},
                                        {0U, 10U},
                                        {4096U, 1U},
                                        {1U, 4096U},
                                        {1U, 1'000'000U},
                                        {4096U, 4096U}})
        pictures << pngOf(pngHeader(width, height), data + end);
    for (const int bits : {0, 1, 2, 4, 7, 16, 32})
        pictures << pngOf(pngHeader(4000, 4000, bits, 6), data + end) << pngOf(pngHeader(4000, 4000, bits, 3, 1), data);
    const QByteArray text = pngChunk("zTXt", QByteArray("a\0\0", 3) + qCompress(QByteArray(50'000'000, 'x'), 9).mid(4));
    const QByteArray profile =
        pngChunk("iCCP", QByteArray("a\0\0", 3) + qCompress(QByteArray(50'000'000, 'x'), 9).mid(4));
    const QByteArray small = pngOf(pngHeader(10, 10), {});
    return pictures << small + text + data + end << small + profile + data + end << small + data.repeated(3)
                    << small + end << small + pngChunk("tEXt", QByteArray(1'000'000, 'x')) + end
                    << small + pngChunk("PLTE", QByteArray(10'000, 'x')) + data + end
                    << small + QByteArray("\x7F\xFF\xFF\xFFIDAT", 8) << small + QByteArray("\xFF\xFF\xFF\xFFtEXt", 8);
}

QByteArrayList hugeOthers()
{
    const QByteArray jpeg = pictureBytes("jpeg", {64, 64});
    QByteArray hugeJpeg = jpeg;
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    hugeJpeg.replace(frame + 5, 4, "\xFF\xFF\xFF\xFF");
    QByteArray wide = jpeg;
    wide.replace(frame + 5, 4, QByteArray("\x0F\xA0\x0F\xA0", 4));
    const qsizetype scan = jpeg.indexOf("\xFF\xDA");
    const QByteArray scans = jpeg.left(scan) + jpeg.sliced(scan, 20).repeated(50'000);
    const QByteArray lzw("\x02\x02\x44\x01\x00", 5);
    return {hugeJpeg,
            wide,
            scans,
            jpeg.left(scan),
            jpeg.left(3)
                + QByteArray("\xFF\xE1\xFF\xFF"
                             "Exif\0\0II*\0\xFF\xFF\xFF\xFF",
                             18)
                + jpeg.mid(2),
            jpeg.left(2) + QByteArray("\xFF\xFE\xFF\xFF", 4).repeated(1000),
            bmpHeader(30'000, 30'000),
            bmpHeader(-1, -1),
            bmpHeader(0x7FFFFFFF, 1),
            bmpHeader(1, -2147483647 - 1),
            bmpHeader(4000, 4000),
            bmpHeader(4000, 4000, 8, 1) + QByteArray("\xFF\x01").repeated(500'000),
            bmpHeader(4000, 4000, 4, 2) + QByteArray("\xFF\x01").repeated(500'000),
            bmpHeader(4000, 4000, 8, 1) + QByteArray("\x00\x02\xFF\xFF", 4).repeated(100'000),
            bmpHeader(10, 10, 1),
            bmpHeader(10, 10, 16, 3),
            bmpHeader(10, 10, 32, 3),
            bmpHeader(10, 10, 64, 0),
            bmpHeader(10, 10, 24, 99),
            gifOf(65535, 65535, {65535, 65535}, lzw),
            gifOf(4000, 4000, {4000, 4000}, lzw),
            gifOf(1, 1, {65535, 65535}, lzw),
            gifOf(0, 0, {0, 0}, lzw),
            gifOf(10, 10, {10, 10}, QByteArray("\x0C\xFF", 2).repeated(100)),
            gifOf(10, 10, {10, 10}, QByteArray("\x02\x02\x44\x01", 4)).repeated(20'000),
            gifOf(10, 10, {1, 1}, lzw) + (QByteArray(",\0\0\0\0\1\0\1\0\0", 10) + lzw).repeated(100'000)};
}

QByteArrayList truncated()
{
    QByteArrayList pictures;
    for (const char *format : {"png", "jpeg", "bmp", "gif"}) {
        const QByteArray whole = pictureBytes(format);
        for (const int part : {2, 3, 5, 9})
            pictures << whole.left(whole.size() / part) << whole.left(whole.size() - part);
    }
    return pictures;
}

} // namespace

class HostileImages : public testing::Test
{
protected:
    HostileImages() { limitPictureMemory(); }

    // What Qt and its libraries say of broken pictures; nothing of it is ours.
    const AllowMessages m_ofReaders{u"."_s};
};

TEST_F(HostileImages, AreRefusedWhenTheyAreOfAnotherKind)
{
    const QByteArrayList pictures = vectorPictures() + disguisedPictures();
    for (const QByteArray &picture : pictures)
        EXPECT_TRUE(readInTime(picture, picture.left(40).constData()).isNull()) << picture.left(40).constData();
    EXPECT_GE(pictures.size(), 45);
}

TEST_F(HostileImages, NeitherFillTheMemoryNorTakeLong)
{
    const QByteArrayList pictures = hugePngs() + hugeOthers() + truncated();
    for (qsizetype i = 0; i < pictures.size(); ++i)
        (void)readInTime(pictures.at(i), qPrintable(QString::number(i)));
    EXPECT_GE(pictures.size(), 60);
}

TEST_F(HostileImages, ThousandsOfDamagedOnesAreRefusedOrRead)
{
    int read = 0;
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        QRandomGenerator random(seed);
        for (const char *format : {"png", "jpeg", "bmp", "gif"}) {
            const QByteArray whole = pictureBytes(format, {30, 20});
            for (int i = 0; i < 250; ++i) {
                QByteArray damaged = whole;
                for (int times = random.bounded(1, 12); times > 0; --times)
                    damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
                if (random.bounded(4) == 0)
                    damaged.truncate(random.bounded(damaged.size()));
                read += readInTime(damaged, format).isNull() ? 0 : 1;
            }
        }
    }
    EXPECT_GT(read, 100) << "damage far from the head is lived with";
}

TEST_F(HostileImages, LeaveTheMemoryAsItWas)
{
    const auto residentPages = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    };
    const qint64 before = residentPages();
    for (const QByteArray &picture : hugePngs() + hugeOthers())
        (void)decodePicture(picture, SIDE);
    constexpr qint64 pageBytes = 4096;
    EXPECT_LT((residentPages() - before) * pageBytes, 64LL * 1024 * 1024);
}

} // namespace Clientele::Tests
