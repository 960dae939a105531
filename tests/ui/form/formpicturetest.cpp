// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakepicturesport.h"
#include "tests/support/waiting.h"
#include "tests/ui/form/formfixture.h"
#include "ui/form/clientavatar.h"
#include "ui/pictures/picturestore.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class FormPictures : public FormTest
{
public:
    FormPictures()
    {
        pictures.setPort(&pictureServer);
        form.setPictures(&pictures);
    }
    ~FormPictures() override { pictures.setPort(nullptr); }

    FakePicturesPort pictureServer;
    PictureStore pictures;
};

} // namespace

TEST_F(FormPictures, TheClientThatIsOpenedShowsItsPicture)
{
    editor.setAvatarUrl(u"https://api.example.com/a.png"_s);
    Client ada{.id = u"c1"_s, .name = u"Ada"_s, .avatarUrl = u"https://api.example.com/ada.png"_s};
    editor.open(ada);
    ASSERT_TRUE(waitUntil([&] { return !pictureServer.urls.isEmpty(); }));
    EXPECT_EQ(pictureServer.urls.last(), ada.avatarUrl);
    editor.startNew();
    EXPECT_TRUE(waitUntil([&] { return pictureServer.wanted().isEmpty(); }));
}

TEST_F(FormPictures, NobodyIsAskedForHalfAnAddress)
{
    auto &edit = part<QLineEdit>("avatarUrlEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, u"https://api.example.com/a.png"_s);
    (void)form.grab();
    EXPECT_FALSE(pictures.isBusy());
    QTest::keyClick(&edit, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !pictureServer.urls.isEmpty(); }));
    EXPECT_EQ(pictureServer.urls, QStringList{u"https://api.example.com/a.png"_s});
}

} // namespace Clientele::Tests
