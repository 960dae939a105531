// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journal.h"
#include "tests/faults/journalscript.h"
#include "tests/faults/memoryfolder.h"
#include "tests/faults/rows.h"
#include "tests/faults/writerrun.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

using What = WriterLine::What;

/** How many calls to the disk a run of the script makes for certain. The journal tidies up whenever it has nothing else
 * to do, so it is not always the same number. */
constexpr int CALLS = 500;

/** @p count numbers from 1 to @p last. */
std::vector<int> spread(int count, int last)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    for (int i = 0; int &number : numbers)
        number = 1 + i++ * (last - 1) / (count - 1);
    return numbers;
}

JournalContent readBack(const QString &file)
{
    Journal journal(file);
    const auto content = waitFor(journal.read());
    EXPECT_TRUE(content);
    return content ? comparable(*content) : JournalContent{};
}

/** What the file is to hold after @p lines, each of whose steps was kept or not as @p isKept says. */
template <typename IsKept>
JournalContent contentOf(const std::vector<WriterLine> &lines, IsKept isKept)
{
    const auto script = journalScript();
    JournalContent content;
    for (const WriterLine &line : lines) {
        if (line.what != What::Unread && isKept(line))
            applyChange(content, script[static_cast<std::size_t>(line.number)]);
    }
    return comparable(content);
}

bool wasSaved(const WriterLine &line)
{
    return line.what == What::Saved;
}

/** The program ended well, and what went wrong is said to be storage. */
void judge(const WriterRun &run)
{
    EXPECT_TRUE(run.endedWell) << run.messages.constData();
    EXPECT_GT(run.failedCalls, 0);
    for (const WriterLine &line : run.lines)
        EXPECT_TRUE(line.what == What::Saved || line.kind == ErrorKind::Storage) << line.number;
}

} // namespace

TEST(WriteFailures, AreSaidAndEndWhenTheDiskIsWellAgain)
{
    for (const int call : spread(timesByPatience(20, CALLS), CALLS)) {
        for (const auto *error : {"EIO", "ENOSPC", "EROFS"}) {
            const QString fault = u"%1@%2"_s.arg(QLatin1StringView(error)).arg(call);
            SCOPED_TRACE(fault.toStdString());
            const MemoryFolder folder;
            const QString file = folder.filePath(u"kept.db"_s);
            const WriterRun run = runOnFaultyDisk(u"journal"_s, file, fault);
            judge(run);
            EXPECT_TRUE(readBack(file) == contentOf(run.lines, wasSaved));
            EXPECT_LE(std::ranges::count(run.lines, What::Failed, &WriterLine::what), 1);
            EXPECT_EQ(run.lines.back().what, What::Saved);
        }
    }
}

TEST(WriteFailures, AreSaidForAsLongAsTheyLast)
{
    for (const int call : spread(timesByPatience(4, 100), CALLS)) {
        for (const auto *error : {"EIO", "ENOSPC", "EROFS"}) {
            const QString fault = u"%1@%2+"_s.arg(QLatin1StringView(error)).arg(call);
            SCOPED_TRACE(fault.toStdString());
            const MemoryFolder folder;
            const QString file = folder.filePath(u"kept.db"_s);
            const WriterRun run = runOnFaultyDisk(u"journal"_s, file, fault);
            judge(run);
            // When the disk fails between the last byte of a change and its sync, nothing can take the bytes back.
            const auto first = std::ranges::find(run.lines, What::Failed, &WriterLine::what);
            const auto mayBeKept = [&](const WriterLine &line) { return wasSaved(line) || &line == &*first; };
            const JournalContent found = readBack(file);
            EXPECT_TRUE(found == contentOf(run.lines, wasSaved) || found == contentOf(run.lines, mayBeKept));
        }
    }
}

/** Between a log's header and its first change SQLite waits ten seconds for nothing on a disk that became read-only. */
TEST(WriteFailures, AreSaidSoon)
{
    const int first = timesByPatience(22, 1);
    const int last = timesByPatience(28, 60);
    for (int call = first; call <= last; ++call) {
        SCOPED_TRACE(call);
        const MemoryFolder folder;
        QElapsedTimer timer;
        timer.start();
        judge(runOnFaultyDisk(u"journal"_s, folder.filePath(u"kept.db"_s), u"EROFS@%1+"_s.arg(call)));
        EXPECT_LT(std::chrono::milliseconds(timer.elapsed()), 8s);
    }
}

TEST(WriteFailures, AreSeenInAWriterThatDoesNotLook)
{
    std::ptrdiff_t untrue = 0;
    for (const int call : spread(timesByPatience(6, 60), 200)) {
        const MemoryFolder folder;
        const QString file = folder.filePath(u"kept.db"_s);
        const WriterRun run = runOnFaultyDisk(u"careless"_s, file, u"ENOSPC@%1"_s.arg(call));
        EXPECT_TRUE(run.endedWell) << run.messages.constData();
        const std::set<int> rows = readRows(file);
        untrue += std::ranges::count_if(run.lines, [&](const WriterLine &line) { return !rows.contains(line.number); });
    }
    EXPECT_GT(untrue, 0);
}

} // namespace Clientele::Tests
