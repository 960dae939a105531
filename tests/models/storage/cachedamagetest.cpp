// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/cachefile.h"
#include "tests/models/storage/cachefixture.h"

#include <QtCore/QDirIterator>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

using Rows = std::vector<std::string>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray flipped(QByteArray bytes, QRandomGenerator &random)
{
    for (int left = random.bounded(1, 4); left > 0; --left) {
        const auto at = random.bounded(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    }
    return bytes;
}

/** No file of this process grows beyond @p bytes, as on a full disk. */
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

class CacheDamage : public CacheTest
{
protected:
    /** The file reads as empty, and takes a list after that. */
    void expectEmptyThenUsable()
    {
        EXPECT_EQ(firstPage().catalog->size(), 0U);
        EXPECT_EQ(loaded().catalog->size(), 0U);
        expectUsable();
    }
    void expectUsable()
    {
        const CatalogPtr next = randomCatalog(50, 77);
        EXPECT_TRUE(stores(next));
        EXPECT_EQ(loadedRows(), rowsOf(*next));
        EXPECT_EQ(firstPage().total, 50);
    }
    /** What can be read is one of the lists that were stored, or nothing at all. */
    Rows expectOneOf(const std::vector<Rows> &stored)
    {
        const Rows page = rowsOf(*firstPage().catalog);
        const Rows rows = loadedRows();
        EXPECT_TRUE(rows.empty() || std::ranges::find(stored, rows) != stored.end());
        EXPECT_TRUE(page.empty() || std::ranges::any_of(stored, [&page](const Rows &each) {
                        return each.size() >= page.size() && std::equal(page.begin(), page.end(), each.begin());
                    }));
        return rows;
    }
};

} // namespace

TEST_F(CacheDamage, AnotherVersionIsMadeAnew)
{
    ASSERT_TRUE(stores(randomCatalog(100, 1)));
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");
    EXPECT_EQ(loaded().catalog->size(), 0U);
    expectUsable();
}

TEST_F(CacheDamage, OtherTablesAreMadeAnew)
{
    ASSERT_TRUE(stores(randomCatalog(100, 1)));
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec("ALTER TABLE records RENAME TO others");
    expectEmptyThenUsable();
}

TEST_F(CacheDamage, WhatIsNoDatabaseIsMadeAnew)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("some notes of mine\n"), QByteArray(100'000, 'x'),
                                      QByteArray("SQLite format 3"), QByteArray(4096, '\0')}) {
        write(path(), content);
        expectEmptyThenUsable();
        QFile::remove(path());
    }
}

TEST_F(CacheDamage, ATruncatedFileReadsAsEmpty)
{
    ASSERT_TRUE(stores(randomCatalog(300, 1)));
    const QByteArray whole = bytesOf(path());
    QRandomGenerator random(2);
    for (int round = 0; round < 60; ++round) {
        write(path(), whole.first(random.bounded(whole.size())));
        EXPECT_EQ(loaded().catalog->size(), 0U) << round;
        if (round % 10 == 0)
            expectUsable();
        QFile::remove(path());
    }
}

TEST_F(CacheDamage, FlippedBitsNeverReadAsAnotherList)
{
    const CatalogPtr catalog = randomCatalog(200, 3);
    ASSERT_TRUE(stores(catalog));
    const QByteArray whole = bytesOf(path());
    QRandomGenerator random(4);
    int empty = 0;
    for (int round = 0; round < 300; ++round) {
        write(path(), flipped(whole, random));
        empty += expectOneOf({rowsOf(*catalog)}).empty() ? 1 : 0;
        if (round % 10 == 0)
            expectUsable();
        QFile::remove(path());
    }
    EXPECT_GT(empty, 100) << "most flips are in records";
}

// As a crash leaves it: the former list in the file, the latter in the log beside it.
TEST_F(CacheDamage, FlippedBitsInTheLogNeverReadAsAnotherList)
{
    const QString crashed = path(u"crashed.db"_s);
    const auto records = randomRecords(200, 5);
    const CatalogPtr former = catalogOf(records);
    const CatalogPtr latter = catalogOf({records.begin() + 60, records.end()});
    CacheFile file(crashed);
    ASSERT_TRUE(file.store(former, LIST_TIME));
    file.close();
    ASSERT_TRUE(file.store(latter, LIST_TIME));
    const QByteArray main = bytesOf(crashed);
    const QByteArray log = bytesOf(crashed + "-wal"_L1);
    ASSERT_FALSE(log.isEmpty());
    QRandomGenerator random(6);
    for (int round = 0; round < 300; ++round) {
        const bool inLog = round % 2 == 0;
        write(path(), inLog ? main : flipped(main, random));
        write(path(u"clients.db-wal"_s), inLog ? flipped(log, random) : log);
        (void)expectOneOf({rowsOf(*former), rowsOf(*latter)});
        if (round % 10 == 0)
            expectUsable();
        QFile::remove(path());
        QFile::remove(path(u"clients.db-wal"_s));
    }
}

TEST_F(CacheDamage, AFolderThatTakesNoFilesIsAnError)
{
    ClientsCache cache(u"/proc/clients.db"_s);
    EXPECT_EQ(cache.firstPage().catalog->size(), 0U);
    const auto list = waitFor(cache.load(LIST_LOCALE));
    ASSERT_TRUE(list);
    EXPECT_EQ(list->catalog->size(), 0U);
    const auto kept = waitFor(cache.store(randomCatalog(10, 1), LIST_TIME));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::Storage);
}

TEST_F(CacheDamage, AFullDiskKeepsWhatWasThere)
{
    const CatalogPtr small = randomCatalog(100, 1);
    const CatalogPtr large = randomCatalog(5000, 2);
    ClientsCache cache(path());
    ASSERT_TRUE(stores(cache, small));
    {
        const FullDisk disk(500'000);
        EXPECT_FALSE(stores(cache, large));
        EXPECT_EQ(loadedRows(), rowsOf(*small));
    }
    EXPECT_TRUE(stores(cache, large));
    EXPECT_EQ(loadedRows(), rowsOf(*large));
}

TEST_F(CacheDamage, OnlyTheOwnerReadsIt)
{
    constexpr auto others = ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    CacheFile file(path());
    ASSERT_TRUE(file.store(randomCatalog(100, 1), LIST_TIME));
    int files = 0;
    QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden);
    while (entries.hasNext()) {
        entries.next();
        EXPECT_FALSE(entries.fileInfo().permissions() & others) << entries.fileName().toStdString();
        ++files;
    }
    EXPECT_EQ(files, 3) << "the file, its log and the log's index";
}

TEST_F(CacheDamage, AFileOthersCouldReadIsClosedToThem)
{
    ASSERT_TRUE(stores(randomCatalog(100, 1)));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    ASSERT_TRUE(stores(randomCatalog(100, 2)));
    EXPECT_FALSE(QFile::permissions(path()) & QFile::ReadOther);
}

} // namespace Clientele
