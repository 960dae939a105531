// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogbuilder.h"
#include "tests/models/storage/cachefixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

/** Clients by number, changed at random; told in a random order as a server might. */
class ChangingList
{
public:
    explicit ChangingList(QRandomGenerator &random)
        : m_random(random)
    {}

    void change(int count)
    {
        constexpr int ids = 400;
        for (; count > 0; --count) {
            const int id = m_random.bounded(ids);
            if (m_random.bounded(3) == 0)
                m_records.erase(id);
            else
                m_records[id] = randomRecord(m_random, id);
        }
    }
    [[nodiscard]] CatalogPtr told()
    {
        std::vector<std::string> records;
        records.reserve(m_records.size());
        for (const auto &[id, record] : m_records)
            records.push_back(record);
        std::shuffle(records.begin(), records.end(), m_random);
        return catalogOf(records);
    }

private:
    QRandomGenerator &m_random;
    std::map<int, std::string> m_records;
};

/** A first page is how the list begins, and says how long the list is. */
void expectBeginning(const CachedList &page, const std::vector<std::string> &rows)
{
    const std::vector<std::string> shown = rowsOf(*page.catalog);
    EXPECT_EQ(page.total, qsizetype(rows.size()));
    ASSERT_LE(shown.size(), rows.size());
    EXPECT_TRUE(std::equal(shown.begin(), shown.end(), rows.begin()));
}

class ClientsCacheSizes : public CacheTest, public testing::WithParamInterface<int>
{};

using ClientsCacheTest = CacheTest;

} // namespace

TEST_P(ClientsCacheSizes, WhatIsStoredIsLoaded)
{
    const CatalogPtr catalog = randomCatalog(GetParam(), 1);
    ASSERT_TRUE(stores(catalog));
    const CachedList list = loaded();
    EXPECT_TRUE(rowsOf(*list.catalog) == rowsOf(*catalog));
    EXPECT_EQ(list.asOf, LIST_TIME);
    EXPECT_EQ(list.total, GetParam());
    EXPECT_EQ(list.catalog->orderLocale(), LIST_LOCALE);
    const CachedList page = firstPage();
    expectBeginning(page, rowsOf(*catalog));
    EXPECT_EQ(page.asOf, LIST_TIME);
    EXPECT_EQ(page.catalog->size() > 0, GetParam() > 0);
}

INSTANTIATE_TEST_SUITE_P(Sizes, ClientsCacheSizes, testing::Values(0, 1, 99, 1000, 100'000));

TEST_F(ClientsCacheTest, IsEmptyBeforeAnythingIsStored)
{
    for (const CachedList &list : {firstPage(), loaded()}) {
        EXPECT_EQ(list.catalog->size(), 0U);
        EXPECT_EQ(list.total, 0);
        EXPECT_TRUE(list.asOf.isNull());
    }
    EXPECT_FALSE(QFile::exists(path()));
}

// Every list is read by another cache; what was written as a difference must be the list that was meant.
TEST_F(ClientsCacheTest, DifferencesLeadToWhatWasStored)
{
    QRandomGenerator random(5);
    ChangingList list(random);
    ClientsCache cache(path());
    constexpr int rounds = 100;
    for (int round = 0; round < rounds; ++round) {
        list.change(random.bounded(40));
        const CatalogPtr catalog = list.told();
        ASSERT_TRUE(stores(cache, catalog));
        const std::vector<std::string> expected = rowsOf(*catalog);
        ASSERT_TRUE(loadedRows() == expected) << round;
        expectBeginning(firstPage(), expected);
    }
}

TEST_F(ClientsCacheTest, DifferencesFollowALoad)
{
    QRandomGenerator random(6);
    ChangingList list(random);
    list.change(500);
    ASSERT_TRUE(stores(list.told()));
    for (const QString &locale : {LIST_LOCALE, u"sv_SE"_s}) {
        ClientsCache cache(path());
        ASSERT_TRUE(waitFor(cache.load(locale)));
        list.change(20);
        const CatalogPtr catalog = list.told();
        ASSERT_TRUE(stores(cache, catalog));
        EXPECT_TRUE(loadedRows() == rowsOf(*catalog));
    }
}

TEST_F(ClientsCacheTest, LoadsInTheOrderOfAnotherLanguage)
{
    CatalogBuilder german(LIST_LOCALE);
    CatalogBuilder swedish(u"sv_SE"_s);
    for (CatalogBuilder *builder : {&german, &swedish}) {
        for (const char *name : {"Zoe", "Öl", "Adam", "Åse", "Olga"})
            (void)builder->add({.id = name, .name = name});
    }
    const CatalogPtr stored = german.finish();
    ASSERT_TRUE(stores(stored));
    const CatalogPtr expected = swedish.finish();
    EXPECT_EQ(rowsOf(*loaded(u"sv_SE"_s).catalog), rowsOf(*expected));
    EXPECT_NE(rowsOf(*expected), rowsOf(*stored));
}

TEST_F(ClientsCacheTest, TheFirstPageOfHugeClientsIsShort)
{
    const std::string huge(2'000'000, 'n');
    CatalogBuilder builder(LIST_LOCALE);
    (void)builder.add({.id = "small", .name = "a"});
    (void)builder.add({.id = "huge", .name = huge});
    ASSERT_TRUE(stores(builder.finish()));
    const CachedList page = firstPage();
    EXPECT_EQ(page.catalog->size(), 1U);
    EXPECT_EQ(page.total, 2);
    EXPECT_EQ(loaded().catalog->size(), 2U);
}

TEST_F(ClientsCacheTest, OnlyWhatDiffersIsWritten)
{
    const std::vector<std::string> before = randomRecords(2000, 7);
    std::vector<std::string> after = before;
    QRandomGenerator random(8);
    after[1000] = randomRecord(random, 1000);
    ClientsCache cache(path());
    ASSERT_TRUE(stores(cache, catalogOf(before)));
    // A trigger counts the rows that are touched; the cache does not know of it.
    ASSERT_TRUE(waitFor(cache.load(LIST_LOCALE)));
    constexpr int whileItTidiesUpMs = 10'000;
    SQLite::Database file(path().toStdString(), SQLite::OPEN_READWRITE, whileItTidiesUpMs);
    file.exec("CREATE TABLE touched (place INTEGER);"
              "CREATE TRIGGER cleared AFTER DELETE ON records BEGIN INSERT INTO touched VALUES (old.place); END;"
              "CREATE TRIGGER written AFTER INSERT ON records BEGIN INSERT INTO touched VALUES (new.place); END");
    ASSERT_TRUE(stores(cache, catalogOf(after)));
    EXPECT_EQ(file.execAndGet("SELECT count(*) FROM touched").getInt(), 2);
}

TEST_F(ClientsCacheTest, TheLatestOfWaitingStoresWins)
{
    ASSERT_TRUE(stores(randomCatalog(1, 1)));
    ClientsCache cache(path());
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto first = cache.store(randomCatalog(10, 2), LIST_TIME);
    auto replaced = randomCatalog(20, 3);
    const std::weak_ptr<const ClientCatalog> watched = replaced;
    const auto second = cache.store(replaced, LIST_TIME);
    const auto latest = randomCatalog(30, 4);
    const auto third = cache.store(latest, LIST_TIME.addDays(1));
    const auto read = cache.load(LIST_LOCALE);
    replaced.reset();
    other.exec("COMMIT");
    for (const auto &answer : {first, second, third})
        EXPECT_TRUE(waitFor(answer));
    const auto list = waitFor(read);
    ASSERT_TRUE(list);
    EXPECT_EQ(rowsOf(*list->catalog), rowsOf(*latest));
    EXPECT_EQ(list->asOf, LIST_TIME.addDays(1));
    EXPECT_TRUE(watched.expired());
}

TEST_F(ClientsCacheTest, EveryCallEndsWhenTheCacheGoes)
{
    std::vector<Answer<Done>> storing;
    std::vector<Answer<CachedList>> loading;
    {
        ClientsCache cache(path());
        const CatalogPtr catalog = randomCatalog(5000, 1);
        for (int i = 0; i < 5; ++i) {
            storing.push_back(cache.store(catalog, LIST_TIME));
            loading.push_back(cache.load(LIST_LOCALE));
        }
    }
    const auto endedWell = [](const auto &answer) {
        return answer.isFinished() && answer.resultCount() == 1
               && (answer.result() || answer.result().error().cause == ErrorCause::Cancelled);
    };
    EXPECT_TRUE(std::ranges::all_of(storing, endedWell));
    EXPECT_TRUE(std::ranges::all_of(loading, endedWell));
}

TEST_F(ClientsCacheTest, AnswersOnTheThreadOfTheAsker)
{
    ClientsCache cache(path());
    QThread *answeredOn = nullptr;
    const auto done = cache.store(randomCatalog(10, 1), LIST_TIME).then([&answeredOn](const Result<Done> &) {
        answeredOn = QThread::currentThread();
    });
    EXPECT_TRUE(waitUntil([&] { return done.isFinished(); }));
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

} // namespace Clientele
