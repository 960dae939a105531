// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/pictures/picturestore.h"

#include "tests/support/fakepicturesport.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/ui/pictures/images.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class PictureStoreTest : public testing::Test
{
public:
    PictureStoreTest()
    {
        store.setPort(&port);
        store.addViewer(&viewer, [this] { return shown; });
    }
    ~PictureStoreTest() override { store.setPort(nullptr); }

    /** Paints once: asks for all that shows. */
    void look()
    {
        for (const QString &url : shown)
            (void)store.picture(url, 32);
    }
    void rest()
    {
        ASSERT_TRUE(waitUntil([this] { return !store.isBusy(); }));
    }
    void show(const QStringList &urls)
    {
        shown = urls;
        look();
    }
    [[nodiscard]] bool comes(const QString &url, int side = 32)
    {
        return waitUntil([&] { return !store.picture(url, side).isNull(); }, std::chrono::seconds(5));
    }

    QObject viewer;
    QStringList shown;
    FakePicturesPort port;
    PictureStore store;
};

} // namespace

TEST_F(PictureStoreTest, FetchesWhatShowsOnceAndDecodesItForEachSize)
{
    show({u"a"_s, u"b"_s});
    look();
    (void)store.picture(u"a"_s, 64);
    EXPECT_TRUE(store.isBusy());
    EXPECT_EQ(port.calls.count(), 0) << "not yet: it may only be scrolled past";
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 2; }));
    port.calls.answer(pictureBytes("png"));
    port.calls.answer(pictureBytes("png"));
    EXPECT_TRUE(comes(u"a"_s));
    EXPECT_TRUE(comes(u"a"_s, 64));
    EXPECT_TRUE(comes(u"b"_s, 100)) << "of another size later";
    rest();
    EXPECT_EQ(port.calls.count(), 2);
    EXPECT_EQ(store.picture(u"a"_s, 64).size(), QSize(64, 64));
}

TEST_F(PictureStoreTest, WhatIsScrolledPastIsNeverAsked)
{
    show({u"a"_s, u"b"_s});
    shown = {u"b"_s};
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 1; }));
    EXPECT_EQ(port.urls, QStringList{u"b"_s});
}

TEST_F(PictureStoreTest, WhatShowsNoMoreIsGivenUpAndMayBeWantedAgain)
{
    show({u"a"_s, u"b"_s});
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 2; }));
    shown = {u"b"_s};
    store.review();
    ASSERT_TRUE(waitUntil([this] { return port.wanted() == QStringList{u"b"_s}; }));
    show({u"a"_s, u"b"_s});
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 3; }));
    EXPECT_EQ(port.urls.last(), u"a"_s);
}

TEST_F(PictureStoreTest, WhatFailedIsNotTriedAgain)
{
    show({u"a"_s, u"b"_s});
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 2; }));
    port.calls.answer(Error{.kind = ErrorKind::BadAnswer, .status = 404});
    port.calls.answer(QByteArray("<svg/>"));
    rest();
    look();
    EXPECT_FALSE(store.isBusy());
    EXPECT_EQ(port.calls.count(), 2);
}

TEST_F(PictureStoreTest, WhatFailedIsNotTriedAgainEvenIfItWasPaintedMeanwhile)
{
    show({u"a"_s});
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 1; }));
    look();
    port.calls.answer(Error{.kind = ErrorKind::BadAnswer, .status = 404});
    rest();
    EXPECT_EQ(port.calls.count(), 1);
}

TEST_F(PictureStoreTest, AnotherPortKnowsNothingOfTheFormer)
{
    show({u"a"_s, u"b"_s});
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 2; }));
    port.calls.answer(pictureBytes("png"));
    const QString first = port.urls.first();
    ASSERT_TRUE(comes(first));
    FakePicturesPort other;
    store.setPort(&other);
    EXPECT_TRUE(port.stops.at(1).stop_requested());
    EXPECT_TRUE(store.picture(first, 32).isNull());
    look();
    ASSERT_TRUE(waitUntil([&other] { return other.calls.count() == 2; }));
    port.calls.answer(pictureBytes("png"));
    store.setPort(nullptr);
    look();
    EXPECT_FALSE(store.isBusy());
    EXPECT_TRUE(store.picture(u"b"_s, 32).isNull());
}

TEST_F(PictureStoreTest, KeepsNoMoreThanItsBounds)
{
    QStringList urls;
    for (int i = 0; i < 40; ++i)
        urls << QString::number(i);
    show(urls);
    ASSERT_TRUE(waitUntil([this] { return port.calls.count() == 40; }));
    // Each disc has one megabyte.
    for (const QString &url : urls) {
        (void)store.picture(url, 512);
        port.calls.answer(pictureBytes("png"));
    }
    rest();
    int kept = 0;
    for (const QString &url : urls)
        kept += store.picture(url, 512).isNull() ? 0 : 1;
    EXPECT_LE(kept, 16);
    rest();
}

TEST_F(PictureStoreTest, NobodyIsAskedForWhatNoUrlCanBe)
{
    show({QString(), QString(3000, u'a')});
    EXPECT_FALSE(store.isBusy());
}

} // namespace Clientele::Tests
