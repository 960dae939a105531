// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakepicturesport.h"
#include "tests/support/waiting.h"
#include "tests/ui/list/panefixture.h"
#include "ui/pictures/picturestore.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const QColor PINK(255, 0, 255);

QByteArray pinkPicture()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(PINK);
    QBuffer buffer;
    image.save(&buffer, "png");
    return buffer.data();
}

Client withPicture(int number)
{
    Client client = clientNamed(u"Client "_s + QString::number(number).rightJustified(4, u'0'));
    client.avatarUrl = u"https://api.example.com/%1.png"_s.arg(number);
    return client;
}

class ListPicturesTest : public PaneTest
{
public:
    ListPicturesTest()
    {
        pictures.setPort(&pictureServer);
        pane.setPictures(pictures);
    }
    ~ListPicturesTest() override { pictures.setPort(nullptr); }

    [[nodiscard]] QImage row(int number)
    {
        QImage screen(view().viewport()->size(), QImage::Format_RGB32);
        view().viewport()->render(&screen);
        return screen.copy(view().visualRect(view().model()->index(number, 0)));
    }
    [[nodiscard]] bool isPink(int number)
    {
        const QImage picture = row(number);
        return picture.pixelColor(picture.height() / 2, picture.height() / 2) == PINK;
    }

    FakePicturesPort pictureServer;
    PictureStore pictures;
};

} // namespace

TEST_F(ListPicturesTest, APictureTakesThePlaceOfInitialsWhenItIsThere)
{
    fill({withPicture(1), withPicture(2), clientNamed(u"Z"_s)});
    const QImage initials = row(0);
    const QImage withoutUrl = row(2);
    ASSERT_TRUE(waitUntil([&] { return pictureServer.calls.count() == 2; }));
    EXPECT_EQ(row(0), initials);
    pictureServer.calls.answer(pinkPicture());
    pictureServer.calls.answer(Error{.kind = ErrorKind::BadAnswer, .status = 404});
    ASSERT_TRUE(waitUntil([&] { return isPink(0) && !pictures.isBusy(); }));
    EXPECT_FALSE(isPink(1)) << "initials stay when there is none";
    EXPECT_EQ(row(2), withoutUrl);
    const QImage shown = row(0);
    EXPECT_EQ(shown.pixelColor(shown.height() / 4, shown.height() / 4).green() < 255, true);
    EXPECT_EQ(shown.copy(shown.height(), 0, shown.width() - shown.height(), shown.height()),
              initials.copy(shown.height(), 0, shown.width() - shown.height(), shown.height()))
        << "nothing else moves";
    EXPECT_EQ(view().model()->index(0, 0).data(Qt::AccessibleTextRole), u"Client 0001, no contact method"_s);
}

TEST_F(ListPicturesTest, RowsThatAreScrolledAwayAreGivenUp)
{
    QList<Client> clients;
    for (int i = 0; i < 500; ++i)
        clients << withPicture(i);
    fill(clients);
    ASSERT_TRUE(waitUntil([&] { return pictureServer.calls.count() > 3; }));
    const int onScreen = pictureServer.calls.count();
    EXPECT_LT(onScreen, 40) << "only what shows is wanted";
    view().scrollToBottom();
    ASSERT_TRUE(waitUntil([&] {
        return pictureServer.calls.count() > onScreen && !pictureServer.wanted().contains(pictureServer.urls.first());
    }));
    for (const QString &url : pictureServer.wanted())
        EXPECT_TRUE(url.contains(u"/4"_s)) << url.toStdString();
}

TEST_F(ListPicturesTest, ASearchGivesUpWhatItHides)
{
    fill({withPicture(1), withPicture(2), clientNamed(u"Zoe"_s)});
    ASSERT_TRUE(waitUntil([&] { return pictureServer.calls.count() == 2; }));
    search(u"zoe"_s);
    EXPECT_TRUE(waitUntil([&] { return pictureServer.wanted().isEmpty(); }));
}

} // namespace Clientele::Tests
