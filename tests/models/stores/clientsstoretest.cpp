// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/stores/clientsstorefixture.h"

#include <QtCore/QItemSelectionModel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele {

namespace {

class ClientsStoreTest : public Tests::ClientsStoreFixture
{
protected:
    void search(const QString &text)
    {
        const QSignalSpy searched(&store, &ClientsStore::searchShown);
        store.setSearchText(text);
        ASSERT_TRUE(Tests::waitUntil([&] { return searched.count() == 1; }));
    }
};

} // namespace

TEST_F(ClientsStoreTest, ShowsTheFirstPageAtOnceAndThenAll)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s, u"Bob"_s}, 4));
    store.setCache(&cache);
    store.loadRest();
    EXPECT_EQ(shown(), (QStringList{u"Ada"_s, u"Bob"_s}));
    EXPECT_TRUE(status().opening);
    EXPECT_TRUE(store.isBusy());
    EXPECT_EQ(status().total, 4);
    EXPECT_EQ(status().shown, 2);
    EXPECT_EQ(status().asOf, kept({}).asOf);

    QItemSelectionModel selection(store.model());
    selection.setCurrentIndex(store.model()->index(1), QItemSelectionModel::Select);
    const QSignalSpy reset(store.model(), &QAbstractItemModel::modelReset);
    cache.loads.answer(kept({u"Ada"_s, u"Bob"_s, u"Cem"_s, u"Dan"_s}));
    ASSERT_TRUE(shows({u"Ada"_s, u"Bob"_s, u"Cem"_s, u"Dan"_s}));
    EXPECT_EQ(selection.selectedRows().value(0).data().toString(), u"Bob"_s);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_FALSE(status().opening);
    EXPECT_EQ(status().shown, 4);
    EXPECT_TRUE(rests());
    EXPECT_EQ(cache.stores.count(), 0) << "what came from there";
}

TEST_F(ClientsStoreTest, RefreshesWhenAPortComesAndKeepsTheList)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s, u"Bob"_s}));
    store.setCache(&cache);
    store.loadRest();
    cache.loads.answer(kept({u"Ada"_s, u"Bob"_s}));
    ASSERT_TRUE(rests());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    store.setListPort(&server);
    EXPECT_TRUE(status().refreshing);
    EXPECT_EQ(server.locale(), u"en_US"_s);
    const ListReport report{.broken = 1, .duplicates = 2, .samples = {u"item 3: no id"_s}};
    server.answer(listOf({u"Ada"_s, u"Cem"_s}), report);
    ASSERT_TRUE(shows({u"Ada"_s, u"Cem"_s}));
    EXPECT_FALSE(status().refreshing);
    EXPECT_EQ(status().report, report);
    EXPECT_GE(status().asOf, before);
    EXPECT_TRUE(store.isBusy()) << "the list is not kept yet";
    EXPECT_EQ(cache.stored().catalog->size(), 2U);
    EXPECT_EQ(cache.stored().asOf, status().asOf);
    cache.stores.answer(failure(ErrorCause::None));
    EXPECT_TRUE(rests());
    EXPECT_FALSE(status().failure) << "what could not be kept can be had again";
}

TEST_F(ClientsStoreTest, ARefreshAskedForEarlierWaitsForThePort)
{
    store.refresh();
    EXPECT_FALSE(store.isBusy());
    store.setListPort(&server);
    EXPECT_EQ(server.calls.pending(), 1);
}

TEST_F(ClientsStoreTest, TellsHowManyHaveCome)
{
    store.setListPort(&server);
    const QSignalSpy changed(&store, &ClientsStore::statusChanged);
    server.tellProgress(1000);
    EXPECT_EQ(status().received, 1000);
    EXPECT_EQ(changed.count(), 1);
    server.answer(listOf({}));
    ASSERT_TRUE(rests());
    store.refresh();
    EXPECT_EQ(status().received, 0);
}

TEST_F(ClientsStoreTest, AFailedRefreshKeepsTheListAndSaysWhy)
{
    fill({u"Ada"_s, u"Bob"_s});
    const QDateTime asOf = status().asOf;
    store.refresh();
    server.calls.answer(failure(ErrorCause::TooLarge));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), (QStringList{u"Ada"_s, u"Bob"_s}));
    EXPECT_EQ(status().failure, failure(ErrorCause::TooLarge));
    EXPECT_EQ(status().asOf, asOf);
    store.refresh();
    EXPECT_TRUE(status().failure) << "until it is better";
    server.answer(listOf({u"Ada"_s}));
    ASSERT_TRUE(rests());
    EXPECT_FALSE(status().failure);
}

TEST_F(ClientsStoreTest, ACancelledRefreshSaysNothing)
{
    fill({u"Ada"_s});
    store.refresh();
    store.noteStored(named(u"Bob"_s));
    store.cancelRefresh();
    EXPECT_TRUE(server.calls.askedToStop());
    server.calls.answer(failure(ErrorCause::Cancelled));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), (QStringList{u"Ada"_s, u"Bob"_s}));
    EXPECT_FALSE(status().failure);
    EXPECT_EQ(server.calls.pending(), 0) << "none follows";
}

TEST_F(ClientsStoreTest, APortThatDiesFirstSaysNothing)
{
    fill({u"Ada"_s});
    auto dying = std::make_unique<Tests::FakeClientListPort>();
    store.setListPort(dying.get());
    dying.reset();
    ASSERT_TRUE(Tests::waitUntil([&] { return !status().refreshing; }));
    store.setListPort(nullptr);
    store.refresh();
    EXPECT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Ada"_s});
    EXPECT_FALSE(status().failure);
}

TEST_F(ClientsStoreTest, ARefreshJoinsTheOneUnderWay)
{
    store.setListPort(&server);
    store.refresh();
    store.refreshIfOlderThan(0ms);
    EXPECT_EQ(server.calls.count(), 1);
    server.answer(listOf({u"Ada"_s}));
    store.refresh();
    ASSERT_TRUE(rests());
    EXPECT_EQ(server.calls.count(), 1);
}

TEST_F(ClientsStoreTest, RefreshesWhatIsOldOnly)
{
    fill({u"Ada"_s});
    store.refreshIfOlderThan(1h);
    EXPECT_FALSE(status().refreshing);
    ASSERT_TRUE(Tests::waitUntil([&] { return status().asOf < QDateTime::currentDateTimeUtc(); }));
    store.refreshIfOlderThan(0ms);
    EXPECT_TRUE(status().refreshing);
}

TEST_F(ClientsStoreTest, ANewPortHasTheListFetchedAnew)
{
    Tests::FakeClientListPort former;
    store.setListPort(&former);
    store.setListPort(&server);
    EXPECT_TRUE(former.calls.askedToStop());
    former.tellProgress(7);
    former.answer(listOf({u"Old"_s}));
    server.answer(listOf({u"New"_s}));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"New"_s});
    EXPECT_EQ(status().received, 0);
}

TEST_F(ClientsStoreTest, ANewPortFetchesAfterTheAnswerOfTheFormer)
{
    Tests::FakeClientListPort former;
    store.setListPort(&former);
    former.answer(listOf({u"Old"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return !former.calls.pending() && store.isBusy(); }));
    store.setListPort(&server);
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 1; }));
    server.answer(listOf({u"New"_s}));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"New"_s});
}

TEST_F(ClientsStoreTest, AListOfTheServerIsNotPutBackByTheCache)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s}));
    store.setCache(&cache);
    store.loadRest();
    store.setListPort(&server);
    server.answer(listOf({u"Ada Lovelace"_s}));
    ASSERT_TRUE(shows({u"Ada Lovelace"_s}));
    EXPECT_FALSE(status().opening);
    cache.loads.answer(kept({u"Ada"_s, u"Bob"_s}));
    cache.stores.answer(Done{});
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Ada Lovelace"_s});
}

TEST_F(ClientsStoreTest, ACacheThatTurnsOutDamagedIsAnEmptyOne)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s}));
    store.setCache(&cache);
    store.loadRest();
    cache.loads.answer(CachedList{.catalog = listOf({})});
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList());
    EXPECT_TRUE(status().asOf.isNull());
    EXPECT_EQ(status().total, 0);
}

TEST_F(ClientsStoreTest, ACacheThatCannotBeReadLeavesItsFirstPage)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s}, 2));
    store.setCache(&cache);
    store.loadRest();
    store.noteStored(named(u"Bob"_s));
    cache.loads.answer(failure(ErrorCause::None));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), (QStringList{u"Ada"_s, u"Bob"_s}));
    EXPECT_EQ(status().total, 2);
}

TEST_F(ClientsStoreTest, ShowsTheLatestSearchOnly)
{
    fill({u"Ada"_s, u"Bob"_s, u"Cem"_s});
    const QSignalSpy searched(&store, &ClientsStore::searchShown);
    store.setSearchText(u"a"_s);
    store.setSearchText(u"b"_s);
    store.setSearchText(u"c"_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Cem"_s});
    EXPECT_EQ(searched.count(), 1);
    EXPECT_EQ(status().shown, 1);
    EXPECT_EQ(status().total, 3);
    search(QString());
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(ClientsStoreTest, ARefreshDuringASearchShowsWhatIsFound)
{
    fill({u"Ada"_s, u"Bob"_s});
    search(u"b"_s);
    store.refresh();
    server.answer(listOf({u"Ada"_s, u"Bob"_s, u"Cleo Bell"_s}));
    store.setSearchText(u"be"_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Cleo Bell"_s});
    EXPECT_EQ(status().total, 3);
}

TEST_F(ClientsStoreTest, SearchesAgainByOtherDiallingRules)
{
    CatalogBuilder builder(u"en_US"_s);
    (void)builder.add({.id = "1", .name = "Ada", .methods = {{.type = "phone", .value = "+49 30 1234567"}}});
    store.setListPort(&server);
    server.answer(builder.finish());
    search(u"0301234567"_s);
    EXPECT_EQ(shown(), QStringList());
    store.setDiallingRules({.countryCode = "49", .trunkPrefix = "0"});
    EXPECT_TRUE(shows({u"Ada"_s}));
}

TEST_F(ClientsStoreTest, LeavesOutWhatIsHiddenAndKnowsIt)
{
    fill({u"Ada"_s, u"Bob"_s, u"Cem"_s});
    store.setHidden({u"B"_s});
    ASSERT_TRUE(shows({u"Ada"_s, u"Cem"_s}));
    search(u"b"_s);
    EXPECT_EQ(shown(), QStringList());
    EXPECT_EQ(store.client(u"B"_s)->name, u"Bob"_s);
    store.setHidden({});
    ASSERT_TRUE(shows({u"Bob"_s}));
    EXPECT_EQ(status().total, 3);
}

TEST_F(ClientsStoreTest, KnowsClientsThatNoRowShows)
{
    fill({u"Ada"_s, u"Bob"_s});
    search(u"ada"_s);
    EXPECT_EQ(store.client(u"B"_s)->name, u"Bob"_s);
    EXPECT_FALSE(store.client(u"X"_s));
}

TEST_F(ClientsStoreTest, AnotherWorkspaceHearsNothingOfTheFormer)
{
    Tests::FakeClientsCache former(kept({u"Ada"_s}));
    store.setCache(&former);
    store.loadRest();
    store.setListPort(&server);
    store.noteStored(named(u"Bob"_s));
    store.setHidden({u"C"_s});
    store.setSearchText(u"e"_s);
    Tests::FakeClientsCache cache(kept({u"Cem"_s, u"Dan"_s}));
    store.setCache(&cache);
    store.loadRest();
    EXPECT_EQ(shown(), QStringList{u"Cem"_s}) << "the search text stays";
    EXPECT_TRUE(server.calls.askedToStop());
    former.loads.answer(kept({u"Eve"_s}));
    server.tellProgress(5);
    server.answer(listOf({u"Eve"_s}));
    cache.loads.answer(kept({u"Cem"_s, u"Dan"_s}));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Cem"_s});
    EXPECT_EQ(status().total, 2);
    EXPECT_EQ(status().received, 0);
    EXPECT_FALSE(store.client(u"B"_s));
    EXPECT_EQ(former.stores.count() + cache.stores.count(), 0);
}

TEST_F(ClientsStoreTest, AnotherWorkspaceComesInTheMiddleOfWork)
{
    fill({u"Ada"_s, u"Bob"_s});
    store.refresh();
    server.answer(listOf({u"Eve"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 0; }));
    store.setSearchText(u"a"_s);
    store.setCache(nullptr);
    EXPECT_EQ(shown(), QStringList());
    EXPECT_EQ(status(), ClientsStore::Status{});
    EXPECT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList());
}

TEST_F(ClientsStoreTest, CanGoWhileWorkIsUnderWay)
{
    auto dying = std::make_unique<ClientsStore>(u"en_US"_s);
    dying->setListPort(&server);
    server.answer(listOf({u"Ada"_s}));
    dying->refresh();
    dying->setSearchText(u"a"_s);
    dying->noteStored(named(u"Bob"_s));
    dying.reset();
    QCoreApplication::processEvents();
    server.tellProgress(1);
}

} // namespace Clientele
