// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/storage/journalfixture.h"
#include "tests/models/storage/otherprogram.h"

#include <QtCore/QElapsedTimer>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

using JournalSharing = JournalTest;

const QString WRITER = QStringLiteral(CLIENTELE_JOURNAL_WRITER);
const QString DISK = QStringLiteral(CLIENTELE_JOURNAL_DISK);

} // namespace

// Ten seconds in the long form.
TEST_F(JournalSharing, AFileLockedByAnotherProgramIsWaitedForOnAnotherThread)
{
    ASSERT_TRUE(writes(draftNamed(u"before"_s)));
    OtherProgram other(WRITER, {u"hold"_s, path()});
    ASSERT_TRUE(other.hasTold(1));
    Journal journal(path());
    QElapsedTimer elapsed;
    elapsed.start();
    const auto writing = journal.write(draftNamed(u"after"_s));
    const auto reading = journal.read();
    EXPECT_LT(elapsed.elapsed(), 50) << "calls return at once";
    const int turnsWanted = rounds(800);
    int turns = 0;
    EXPECT_TRUE(waitUntil([&] { return ++turns > turnsWanted; }, std::chrono::seconds(60))) << "events are handled";
    EXPECT_FALSE(writing.isFinished());
    other.let();
    EXPECT_TRUE(waitFor(writing));
    const auto read = waitFor(reading);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->drafts.size(), 2);
    EXPECT_EQ(content().drafts.size(), 2);
}

TEST_F(JournalSharing, AKilledWriterLosesNothingItWasToldIsWritten)
{
    constexpr quint32 seed = 5;
    QRandomGenerator random(6);
    JournalScript script(seed);
    int written = 0;
    for (int round = 0; round < rounds(10); ++round) {
        OtherProgram other(WRITER, {u"write"_s, path(), QString::number(seed), QString::number(written)});
        ASSERT_TRUE(other.hasTold(random.bounded(1, 15)));
        other.kill();
        for (int told = other.told(); told > 0; --told, ++written)
            (void)script.next();
        const JournalContent read = content();
        if (read != script.content()) {
            (void)script.next();
            ++written;
        }
        ASSERT_EQ(read, script.content()) << round << ": it is as told, or one change further";
        SQLite::Database file(path().toStdString(), SQLite::OPEN_READWRITE);
        ASSERT_EQ(file.execAndGet("PRAGMA integrity_check").getString(), "ok");
    }
    EXPECT_GT(written, 20);
}

TEST_F(JournalSharing, AFullDiskKeepsWhatWasThereAndTakesMoreWhenThereIsRoom)
{
    OtherProgram other(DISK, {u"full"_s, folder.path()});
    EXPECT_EQ(other.exitCode(), 0) << other.output().toStdString();
}

TEST_F(JournalSharing, AClosedDiskKeepsWhatWasThereAndTakesMoreWhenItIsOpen)
{
    OtherProgram other(DISK, {u"closed"_s, folder.path()});
    EXPECT_EQ(other.exitCode(), 0) << other.output().toStdString();
}

} // namespace Clientele
