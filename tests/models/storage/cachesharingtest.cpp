// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/storage/cachefixture.h"
#include "tests/models/storage/otherprogram.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

/** cachewriter.cpp in a process of its own. */
class CacheWriter : public OtherProgram
{
public:
    CacheWriter(const QString &task, const QString &file)
        : OtherProgram(QStringLiteral(CLIENTELE_CACHE_WRITER), {task, file})
    {}
};

using CacheSharing = CacheTest;

} // namespace

TEST_F(CacheSharing, AFileLockedByAnotherProgramIsWaitedForOnAnotherThread)
{
    const CatalogPtr before = randomCatalog(500, 1);
    ASSERT_TRUE(stores(before));
    CacheWriter other(u"hold"_s, path());
    ASSERT_TRUE(other.hasTold(1));
    ClientsCache cache(path());
    // While the lock is held: what was there is read, calls return, events are handled.
    EXPECT_EQ(cache.firstPage().total, 500);
    const auto read = waitFor(cache.load(LIST_LOCALE));
    ASSERT_TRUE(read);
    EXPECT_EQ(rowsOf(*read->catalog), rowsOf(*before));
    const CatalogPtr after = randomCatalog(600, 2);
    const auto kept = cache.store(after, LIST_TIME);
    int turns = 0;
    EXPECT_TRUE(waitUntil([&] { return ++turns > 500; }));
    EXPECT_FALSE(kept.isFinished());
    other.let();
    EXPECT_TRUE(waitFor(kept));
    EXPECT_EQ(loadedRows(), rowsOf(*after));
}

TEST_F(CacheSharing, AKilledWriterLeavesOneOfItsLists)
{
    const auto first = rowsOf(*randomCatalog(800, 1));
    const auto second = rowsOf(*randomCatalog(800, 2));
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        CacheWriter other(u"store"_s, path());
        ASSERT_TRUE(other.hasTold(random.bounded(1, 6)));
        other.kill();
        const auto page = rowsOf(*firstPage().catalog);
        const auto rows = loadedRows();
        ASSERT_TRUE(rows == first || rows == second) << round;
        ASSERT_FALSE(page.empty());
        ASSERT_TRUE(std::equal(page.begin(), page.end(), rows.begin())) << round;
    }
}

TEST_F(CacheSharing, TwoCachesStoringInTurnsLeaveTheLatest)
{
    QRandomGenerator random(4);
    ClientsCache one(path());
    ClientsCache other(path());
    std::vector<std::string> records = randomRecords(300, 5);
    for (int round = 0; round < 30; ++round) {
        const int id = random.bounded(300);
        records[static_cast<std::size_t>(id)] = randomRecord(random, id);
        const CatalogPtr catalog = catalogOf(records);
        ASSERT_TRUE(stores(random.bounded(2) == 0 ? one : other, catalog));
        ASSERT_EQ(loadedRows(), rowsOf(*catalog));
    }
}

TEST_F(CacheSharing, ManyCachesStoringAtOnceLeaveOneOfTheLists)
{
    std::vector<std::unique_ptr<ClientsCache>> caches;
    std::vector<std::vector<std::string>> lists;
    std::vector<Answer<Done>> answers;
    for (quint32 seed = 0; seed < 6; ++seed) {
        const CatalogPtr catalog = randomCatalog(300, seed);
        caches.push_back(std::make_unique<ClientsCache>(path()));
        lists.push_back(rowsOf(*catalog));
        answers.push_back(caches.back()->store(catalog, LIST_TIME));
    }
    for (const auto &answer : answers)
        EXPECT_TRUE(waitFor(answer));
    EXPECT_NE(std::ranges::find(lists, loadedRows()), lists.end());
}

} // namespace Clientele
