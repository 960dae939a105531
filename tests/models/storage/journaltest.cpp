// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalfile.h"
#include "tests/models/storage/journalfixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

QStringList namesOf(const QList<KeptDraft> &drafts)
{
    QStringList names;
    for (const KeptDraft &draft : drafts)
        names.append(draft.draft.name);
    return names;
}

bool hasEndedWith(const auto &answer, ErrorCause cause)
{
    const Error error{.kind = ErrorKind::Storage, .cause = cause};
    return answer.isFinished() && answer.resultCount() == 1 && !answer.result() && answer.result().error() == error;
}

} // namespace

TEST_F(JournalTest, IsEmptyAtFirst)
{
    EXPECT_EQ(content(), JournalContent());
}

TEST_F(JournalTest, NothingIsDoneBeforeTheFirstCall)
{
    {
        const Journal journal(path());
    }
    EXPECT_FALSE(QFile::exists(path()));
}

// Read by the one that wrote it and by another one, after every change.
TEST_F(JournalTest, WhatIsWrittenIsRead)
{
    JournalScript script(1);
    Journal journal(path());
    for (int round = 0; round < 60; ++round) {
        ASSERT_TRUE(writes(journal, script.next()));
        ASSERT_EQ(contentOf(journal), script.content()) << round;
        ASSERT_EQ(content(), script.content()) << round;
    }
    EXPECT_GT(entryCount(script.content()), 30);
}

TEST_F(JournalTest, EntriesStayInTheirOrderWhenTheyChange)
{
    JournalChange all;
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        all.putDrafts += draftNamed(name).putDrafts;
    ASSERT_TRUE(writes(all));
    KeptDraft second = all.putDrafts.at(1);
    second.draft.name = u"second"_s;
    JournalChange change = draftNamed(u"four"_s);
    change.putDrafts.prepend(second);
    change.removeDrafts = {all.putDrafts.at(0).id};
    ASSERT_TRUE(writes(change));
    EXPECT_EQ(namesOf(content().drafts), QStringList({u"second"_s, u"three"_s, u"four"_s}));
}

TEST_F(JournalTest, ADraftItsItemAndWhatItDidMayHaveOneId)
{
    const QUuid id = QUuid::createUuid();
    JournalChange all{.putDrafts = {{.id = id}}, .putItems = {{.id = id}}, .putHistory = {{.id = id}}};
    ASSERT_TRUE(writes(all));
    ASSERT_TRUE(writes({.removeItems = {id}}));
    const JournalContent left = content();
    EXPECT_EQ(left.drafts.size(), 1);
    EXPECT_EQ(left.items.size(), 0);
    EXPECT_EQ(left.history.size(), 1);
}

TEST_F(JournalTest, RemovingWhatIsNotThereIsDone)
{
    EXPECT_TRUE(writes({.removeDrafts = {QUuid::createUuid()}}));
    EXPECT_TRUE(writes(JournalChange()));
}

TEST_F(JournalTest, WhatWasHandedOverBeforeItDiesIsKept)
{
    std::vector<Answer<Done>> writing;
    JournalScript script(2);
    {
        Journal journal(path());
        for (int left = 30; left > 0; --left)
            writing.push_back(journal.write(script.next()));
    }
    for (const auto &answer : writing) {
        ASSERT_TRUE(answer.isFinished() && answer.resultCount() == 1);
        EXPECT_TRUE(answer.result());
    }
    EXPECT_EQ(content(), script.content());
}

TEST_F(JournalTest, EveryCallEndsWhenItDies)
{
    std::vector<Answer<JournalContent>> reading;
    {
        Journal journal(path());
        for (int left = 30; left > 0; --left) {
            (void)journal.write(draftNamed(u"name"_s));
            reading.push_back(journal.read());
        }
    }
    int cancelled = 0;
    for (const auto &answer : reading) {
        ASSERT_TRUE(answer.isFinished() && answer.resultCount() == 1);
        cancelled += hasEndedWith(answer, ErrorCause::Cancelled) ? 1 : 0;
        EXPECT_TRUE(answer.result() || hasEndedWith(answer, ErrorCause::Cancelled));
    }
    EXPECT_GT(cancelled, 0);
    EXPECT_EQ(content().drafts.size(), 30);
}

TEST_F(JournalTest, DiesWithinSecondsWhenAnotherProgramHoldsTheFile)
{
    ASSERT_TRUE(writes(draftNamed(u"before"_s)));
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    std::vector<Answer<Done>> writing;
    QElapsedTimer elapsed;
    {
        Journal journal(path());
        for (int left = 5; left > 0; --left)
            writing.push_back(journal.write(draftNamed(u"late"_s)));
        elapsed.start();
    }
    EXPECT_LT(elapsed.elapsed(), 8000);
    EXPECT_TRUE(
        std::ranges::all_of(writing, [](const auto &answer) { return hasEndedWith(answer, ErrorCause::FileLocked); }));
    other.exec("ROLLBACK");
    EXPECT_EQ(namesOf(content().drafts), QStringList{u"before"_s});
}

TEST_F(JournalTest, AnswersOnTheThreadOfTheAsker)
{
    Journal journal(path());
    QThread *answeredOn = nullptr;
    const auto done = journal.write(draftNamed(u"name"_s)).then([&answeredOn](const Result<Done> &) {
        answeredOn = QThread::currentThread();
    });
    EXPECT_TRUE(waitUntil([&] { return done.isFinished(); }));
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST_F(JournalTest, OnlyTheOwnerLooksIntoItWhateverTheMask)
{
    const mode_t before = umask(0);
    const QString file = path(u"some/where/journal.db"_s);
    JournalFile journal(file, [] { return false; });
    EXPECT_TRUE(journal.write(draftNamed(u"name"_s)));
    umask(before);
    int entries = 0;
    QDirIterator found(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                | QFile::WriteOther | QFile::ExeOther;
        EXPECT_FALSE(found.fileInfo().permissions() & others) << found.fileName().toStdString();
        ++entries;
    }
    EXPECT_EQ(entries, 5) << "two folders, the file, its log and the log's index";
}

TEST_F(JournalTest, AFileOthersCouldReadIsClosedToThem)
{
    ASSERT_TRUE(writes(draftNamed(u"name"_s)));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    ASSERT_TRUE(writes(draftNamed(u"name"_s)));
    EXPECT_FALSE(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup));
}

TEST_F(JournalTest, AFileThatWasMovedAwayIsNotWrittenTo)
{
    Journal journal(path());
    ASSERT_TRUE(writes(journal, draftNamed(u"before"_s)));
    EXPECT_EQ(contentOf(journal).drafts.size(), 1);
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
        ASSERT_TRUE(QFile::rename(path() + end, path(u"moved.db"_s) + end));
    ASSERT_TRUE(writes(journal, draftNamed(u"after"_s)));
    EXPECT_EQ(namesOf(content().drafts), QStringList{u"after"_s});
}

TEST_F(JournalTest, WhatWasWrittenIsInTheFileAloneWhenNothingIsToDo)
{
    JournalFile journal(path(), [] { return false; });
    ASSERT_TRUE(journal.write(draftNamed(u"name"_s)));
    EXPECT_GT(QFileInfo(path() + "-wal"_L1).size(), 0);
    journal.tidyUp();
    EXPECT_EQ(QFileInfo(path() + "-wal"_L1).size(), 0);
}

} // namespace Clientele
