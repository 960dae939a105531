// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/plaintext.h"

#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QStringList &payloads()
{
    static const QStringList texts{
        u"<b>bold</b>"_s,
        u"<img src='/etc/hostname'>"_s,
        u"x &lt; y &amp; z"_s,
        u"<qt><a href=\"file:///etc/passwd\">press</a></qt>"_s,
        u"<!DOCTYPE html><html><body>hello</body></html>"_s,
        u"a && b & c"_s,
    };
    return texts;
}

/** Writes a picture that is red all over; returns where. */
QString writeRedPicture(const Tests::TestFolder &folder)
{
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString path = folder.filePath(u"red.png"_s);
    EXPECT_TRUE(red.save(path));
    return path;
}

bool showsRed(QWidget &widget)
{
    widget.resize(600, 120);
    const QImage picture = widget.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::red))
                return true;
        }
    }
    return false;
}

} // namespace

TEST(PlainTextTest, LabelShowsMarkupAsItIs)
{
    for (const QString &payload : payloads()) {
        const PlainLabel label(payload);
        EXPECT_EQ(label.textFormat(), Qt::PlainText);
        EXPECT_EQ(label.text(), payload);
    }
}

TEST(PlainTextTest, LabelLoadsNoPictureThatAnOrdinaryOneLoads)
{
    const Tests::TestFolder folder;
    const QString payload = u"<img src='%1'>"_s.arg(writeRedPicture(folder));
    QLabel ordinary(payload);
    ASSERT_TRUE(showsRed(ordinary)) << "the picture can not be seen at all, so this test proves nothing";
    PlainLabel plain(payload);
    EXPECT_FALSE(showsRed(plain));
}

TEST(PlainTextTest, LabelIsAsHighAsAnOrdinaryOneWhateverChanges)
{
    PlainLabel plain({}, nullptr, PlainLabel::Option::WordWrap);
    QLabel ordinary;
    ordinary.setWordWrap(true);
    const std::array<QLabel *, 2> both{&plain, &ordinary};
    const auto expectSame = [&](const char *what) {
        for (const int width : {400, 90, 400})
            EXPECT_EQ(plain.heightForWidth(width), ordinary.heightForWidth(width)) << what << ' ' << width;
    };
    expectSame("nothing");
    std::ranges::for_each(both,
                          [](QLabel *each) { each->setText(u"What you type is kept here until it is saved."_s); });
    expectSame("text");
    QFont larger = plain.font();
    larger.setPixelSize(40);
    std::ranges::for_each(both, [&](QLabel *each) { each->setFont(larger); });
    expectSame("font");
    std::ranges::for_each(both, [](QLabel *each) { each->setContentsMargins(9, 9, 9, 9); });
    expectSame("margins around");
    std::ranges::for_each(both, [](QLabel *each) { each->setMargin(20); });
    expectSame("margin");
}

TEST(PlainTextTest, MessageLoadsNoPicture)
{
    const Tests::TestFolder folder;
    const QString payload = u"<img src='%1'>"_s.arg(writeRedPicture(folder));
    const std::unique_ptr<QMessageBox> box(plainMessage(nullptr, QMessageBox::NoIcon, u"title"_s, payload));
    EXPECT_EQ(box->text(), payload);
    EXPECT_FALSE(showsRed(*box));
}

TEST(PlainTextTest, ToolTipReadsBackAsTheTextGiven)
{
    for (const QString &payload : payloads()) {
        QTextDocument document;
        document.setHtml(plainToolTip(payload));
        EXPECT_EQ(document.toPlainText(), payload);
    }
    EXPECT_EQ(plainToolTip({}), QString());
}

TEST(PlainTextTest, MnemonicKeepsEveryAmpersand)
{
    EXPECT_EQ(escapeMnemonic(u"Smith & Sons && Co"_s), u"Smith && Sons &&&& Co"_s);
}

} // namespace Clientele
