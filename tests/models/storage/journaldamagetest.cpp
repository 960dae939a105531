// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalfile.h"
#include "tests/models/storage/journalfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

QByteArray readFrom(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray withFlippedBit(QByteArray bytes, QRandomGenerator &random)
{
    const auto at = random.bounded(bytes.size());
    bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
    return bytes;
}

/** Each entry of @p some is one of @p all, as it is there. */
bool isPartOf(const JournalContent &some, const JournalContent &all)
{
    const auto areAmong = [](const auto &entries, const auto &those) {
        return std::ranges::all_of(entries, [&those](const auto &each) { return those.contains(each); });
    };
    return areAmong(some.drafts, all.drafts) && areAmong(some.items, all.items) && areAmong(some.history, all.history);
}

/** The bytes of a journal while it is in use, as a crash leaves them, and those of one that was closed. */
struct Specimen
{
    QByteArray file;
    QByteArray log = {};
};

constexpr quint32 SEED = 7;
constexpr int CHANGES = 40;

/** A journal with the changes of a script, half of them in its log unless it is closed. */
Specimen madeSpecimen(bool isClosed)
{
    const TestFolder folder;
    const QString path = folder.filePath(u"journal.db"_s);
    std::optional<JournalFile> journal(std::in_place, path, [] { return false; });
    JournalScript script(SEED);
    for (int number = 1; number <= CHANGES; ++number) {
        EXPECT_TRUE(journal->write(script.next()));
        if (number == CHANGES / 2)
            journal->tidyUp();
    }
    if (isClosed)
        journal.reset();
    return {.file = readFrom(path), .log = isClosed ? QByteArray() : readFrom(path + "-wal"_L1)};
}

class JournalDamageTest : public JournalTest
{
protected:
    void SetUp() override
    {
        script.skip(CHANGES);
        ASSERT_GT(entryCount(script.content()), 25);
    }

    [[nodiscard]] static const Specimen &closedSpecimen()
    {
        static const Specimen specimen = madeSpecimen(true);
        return specimen;
    }
    [[nodiscard]] static const Specimen &crashedSpecimen()
    {
        static const Specimen specimen = madeSpecimen(false);
        return specimen;
    }
    void put(const Specimen &specimen)
    {
        for (const QFileInfo &old : QDir(folder.path()).entryInfoList({u"journal.*"_s}, QDir::Files | QDir::Hidden))
            QFile::remove(old.filePath());
        writeTo(path(), specimen.file);
        if (!specimen.log.isEmpty())
            writeTo(path() + "-wal"_L1, specimen.log);
    }

    /** What is read is in @p whole; after that the journal is as good as new. Returns what was read. */
    JournalContent expectHealing(const JournalContent &whole)
    {
        Journal journal(path());
        const JournalContent read = contentOf(journal);
        EXPECT_TRUE(isPartOf(read, whole));
        JournalContent expected = read;
        expected.damage.reset();
        EXPECT_EQ(contentOf(journal), expected) << "told once";
        const JournalChange more = draftNamed(u"afterwards"_s);
        EXPECT_TRUE(writes(journal, more));
        expected.drafts += more.putDrafts;
        EXPECT_EQ(contentOf(journal), expected);
        EXPECT_EQ(content(), expected) << "also to others";
        return read;
    }
    JournalContent expectHealing() { return expectHealing(script.content()); }

    /** That of the specimens. */
    JournalScript script{SEED};
};

} // namespace

TEST_F(JournalDamageTest, AFlippedBitIsNeverReadAsAnotherEntry)
{
    const Specimen whole = closedSpecimen();
    QRandomGenerator random(1);
    const auto count = entryCount(script.content());
    qsizetype missing = 0;
    const int tries = rounds(40);
    for (int round = 0; round < tries; ++round) {
        put({.file = withFlippedBit(whole.file, random)});
        if (const auto read = JournalFile(path(), [] { return false; }).read();
            !read && read.error().cause == ErrorCause::FileTooNew)
            continue;
        const JournalContent read = expectHealing();
        ASSERT_FALSE(testing::Test::HasFailure()) << round;
        missing += count - entryCount(read);
    }
    EXPECT_LT(missing, tries * count / 10) << "most of the others are rescued";
}

TEST_F(JournalDamageTest, AFlippedBitInTheLogIsNeverReadAsAnotherEntry)
{
    const Specimen whole = crashedSpecimen();
    QRandomGenerator random(2);
    for (int round = 0; round < rounds(40); ++round) {
        const bool isLogHit = random.bounded(2) == 0;
        put({.file = isLogHit ? whole.file : withFlippedBit(whole.file, random),
             .log = isLogHit ? withFlippedBit(whole.log, random) : whole.log});
        (void)expectHealing(script.everything());
        ASSERT_FALSE(testing::Test::HasFailure()) << round;
    }
}

// Among them the first, which says what is where, and those of the tables' trees.
TEST_F(JournalDamageTest, APageOfGarbageCostsWhatWasOnIt)
{
    const Specimen whole = closedSpecimen();
    QRandomGenerator random(4);
    constexpr qsizetype pageSize = 4096;
    const int every = rounds(1) > 1 ? 1 : 4;
    for (qsizetype at = 0; at < whole.file.size(); at += pageSize * (at < 4 * pageSize ? 1 : every)) {
        QByteArray bytes = whole.file;
        for (qsizetype i = at; i < at + pageSize; ++i)
            bytes[i] = char(random.bounded(256));
        put({.file = bytes});
        const JournalContent read = expectHealing();
        ASSERT_FALSE(testing::Test::HasFailure()) << at / pageSize;
        EXPECT_GE(entryCount(read), entryCount(script.content()) - 4) << at / pageSize;
    }
}

TEST_F(JournalDamageTest, ATruncatedFileIsPutAsideAndWhatIsLeftRescued)
{
    const Specimen whole = closedSpecimen();
    QRandomGenerator random(3);
    for (int round = 0; round < rounds(20); ++round) {
        const QByteArray rest = whole.file.first(random.bounded(1, whole.file.size() - 1));
        put({.file = rest});
        const JournalContent read = expectHealing();
        const JournalDamage damage = read.damage.value_or(JournalDamage());
        if (damage.setAside.isEmpty()) {
            // The rest of the last page was of one entry at most.
            EXPECT_GE(entryCount(read), entryCount(script.content()) - 1);
            continue;
        }
        EXPECT_EQ(readFrom(damage.setAside), rest);
        EXPECT_EQ(damage.rescued, entryCount(read));
        ASSERT_FALSE(testing::Test::HasFailure()) << round;
    }
}

TEST_F(JournalDamageTest, WhatIsNoDatabaseIsPutAside)
{
    for (const QByteArray &bytes : {QByteArray("some notes of mine\n"), QByteArray(100'000, 'x'),
                                    QByteArray("SQLite format 3"), QByteArray(8192, '\0')}) {
        put({.file = bytes});
        const JournalContent read = expectHealing();
        ASSERT_TRUE(read.damage);
        EXPECT_EQ(*read.damage, JournalDamage{.setAside = read.damage->setAside});
        EXPECT_EQ(readFrom(read.damage->setAside), bytes);
    }
}

TEST_F(JournalDamageTest, AnotherProgramsDatabaseIsPutAside)
{
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE notes (text TEXT); PRAGMA user_version = 1");
    const QByteArray bytes = readFrom(path());
    const JournalContent read = expectHealing();
    ASSERT_TRUE(read.damage);
    EXPECT_EQ(readFrom(read.damage->setAside), bytes);
}

TEST_F(JournalDamageTest, AnEmptyFileIsAnEmptyJournal)
{
    put({.file = {}});
    EXPECT_EQ(expectHealing(), JournalContent());
}

TEST_F(JournalDamageTest, ALogWhoseFileIsGoneIsPutAside)
{
    const Specimen whole = crashedSpecimen();
    put({.file = {}, .log = whole.log});
    const JournalContent read = expectHealing();
    ASSERT_TRUE(read.damage);
    EXPECT_EQ(readFrom(read.damage->setAside + "-wal"_L1), whole.log);
    EXPECT_GT(read.damage->rescued, 10) << "the log has some of it";
}

TEST_F(JournalDamageTest, AMissingFolderIsMade)
{
    const QString file = path(u"some/where/journal.db"_s);
    ASSERT_TRUE(waitFor(Journal(file).write(draftNamed(u"name"_s))));
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(JournalDamageTest, AFolderThatCannotBeMadeIsAnError)
{
    Journal journal(u"/proc/nowhere/journal.db"_s);
    const auto written = waitFor(journal.write(draftNamed(u"name"_s)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(waitFor(journal.read()));
}

TEST_F(JournalDamageTest, WhatWasPutAsideIsNeverWrittenOver)
{
    QList<QByteArray> damaged;
    for (int number = 0; number < 5; ++number) {
        damaged.append("no journal " + QByteArray::number(number));
        writeTo(path(), damaged.back());
        EXPECT_TRUE(content().damage);
    }
    QList<QByteArray> kept;
    for (const QString &name : setAside())
        kept.append(readFrom(path(name)));
    std::ranges::sort(kept);
    EXPECT_EQ(kept, damaged);
}

TEST_F(JournalDamageTest, AnEntryThatIsNotWhatWasWrittenIsQuarantined)
{
    put(closedSpecimen());
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("UPDATE entries SET content = CAST(content || x'00' AS BLOB) WHERE place = (SELECT min(place) FROM "
                   "entries)");
        other.exec("UPDATE entries SET hash = x'1234' WHERE place = (SELECT max(place) FROM entries)");
    }
    const JournalContent read = expectHealing();
    EXPECT_EQ(read.damage, JournalDamage{.lost = 2});
    EXPECT_EQ(entryCount(read), entryCount(script.content()) - 2);
    EXPECT_TRUE(setAside().isEmpty());
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READONLY);
    EXPECT_EQ(other.execAndGet("SELECT count(*) FROM quarantine WHERE content IS NOT NULL").getInt(), 2);
}

// An index that does not fit its table would let what was removed come back.
TEST_F(JournalDamageTest, AnIndexThatDoesNotFitIsMadeAnew)
{
    put(closedSpecimen());
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                   "WHERE name = 'quarantine') WHERE name = 'sqlite_autoindex_entries_1'");
    }
    const JournalContent read = expectHealing();
    ASSERT_TRUE(read.damage);
    EXPECT_EQ(read.damage->lost, 0);
    JournalContent whole = read;
    whole.damage.reset();
    EXPECT_EQ(whole, script.content());
}

TEST_F(JournalDamageTest, DamageThatShowsWhileWritingLosesNothing)
{
    put(closedSpecimen());
    Journal journal(path());
    ASSERT_TRUE(writes(journal, {}));
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("CREATE TRIGGER strange BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'no'); END");
    }
    const JournalChange more = draftNamed(u"afterwards"_s);
    EXPECT_TRUE(writes(journal, more));
    const JournalContent read = contentOf(journal);
    ASSERT_TRUE(read.damage);
    EXPECT_EQ(read.damage->rescued, entryCount(script.content()));
    JournalContent expected = script.content();
    expected.drafts += more.putDrafts;
    expected.damage = read.damage;
    EXPECT_EQ(read, expected);
}

TEST_F(JournalDamageTest, AFileThatTurnsToGarbageWhileInUseLosesNothingThatIsWrittenThen)
{
    Journal journal(path());
    ASSERT_TRUE(writes(journal, draftNamed(u"lost"_s)));
    (void)contentOf(journal);
    writeTo(path(), QByteArray(50'000, 'x'));
    const JournalChange more = draftNamed(u"kept"_s);
    ASSERT_TRUE(writes(journal, more));
    const JournalContent read = contentOf(journal);
    EXPECT_TRUE(read.drafts.contains(more.putDrafts.at(0)));
    EXPECT_TRUE(content().drafts.contains(more.putDrafts.at(0)));
}

} // namespace Clientele
