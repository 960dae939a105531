// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journal.h"
#include "tests/faults/cutdisk.h"
#include "tests/faults/journalscript.h"
#include "tests/faults/memoryfolder.h"
#include "tests/faults/rows.h"
#include "tests/faults/writerrun.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** What a power cut left of a file, and what had been acknowledged before it. */
using Judge = std::function<bool(const QString &file, const std::vector<WriterLine> &before)>;

/** Cuts the power at many places of a run that is written down once. */
class PowerCuts : public testing::Test
{
protected:
    void record(const QString &task)
    {
        const MemoryFolder folder;
        const MemoryFolder elsewhere;
        const QString log = elsewhere.filePath(u"disk.log"_s);
        const WriterRun run = runOnRecordedDisk(task, folder.filePath(u"kept.db"_s), log);
        ASSERT_TRUE(run.endedWell) << run.messages.constData();
        ASSERT_TRUE(std::ranges::all_of(run.lines,
                                        [](const WriterLine &line) { return line.what == WriterLine::What::Saved; }));
        events = readDiskLog(log);
        ASSERT_GT(events.size(), run.lines.size());
    }

    /** After how many of @p cuts @p isWhole was false. */
    [[nodiscard]] int losses(int cuts, CutDisk::Syncs syncs, const Judge &isWhole) const
    {
        QRandomGenerator random(20260301);
        CutDisk disk(syncs);
        QByteArray printed;
        std::size_t at = 0;
        int found = 0;
        for (const std::size_t place : places(cuts, random)) {
            for (; at < place; ++at) {
                disk.happened(events[at]);
                if (events[at].kind == DiskCallKind::Print)
                    printed += events[at].bytes;
            }
            const MemoryFolder folder;
            disk.writeLeftovers(folder.path(), random);
            found += isWhole(folder.filePath(u"kept.db"_s), writerLines(printed)) ? 0 : 1;
        }
        return found;
    }

    std::vector<DiskEvent> events;

private:
    [[nodiscard]] std::vector<std::size_t> places(int cuts, QRandomGenerator &random) const
    {
        std::vector<std::size_t> places(static_cast<std::size_t>(cuts));
        std::ranges::generate(places, [&] { return random.bounded(static_cast<int>(events.size())) + std::size_t{1}; });
        std::ranges::sort(places);
        return places;
    }
};

bool hasAllRows(const QString &file, const std::vector<WriterLine> &before)
{
    const std::set<int> rows = readRows(file);
    return std::ranges::all_of(before, [&](const WriterLine &line) { return rows.contains(line.number); });
}

/** What a journal holds after the first n steps of its script. */
std::vector<JournalContent> contentBySteps()
{
    std::vector<JournalContent> all{{}};
    for (const JournalChange &change : journalScript()) {
        JournalContent next = all.back();
        applyChange(next, change);
        all.push_back(comparable(next));
    }
    return all;
}

/** Holds what was acknowledged, or one step more, and nothing was broken. */
bool holdsItsSteps(const QString &file, const std::vector<WriterLine> &before)
{
    static const std::vector<JournalContent> s_bySteps = contentBySteps();
    Journal journal(file);
    const auto content = waitFor(journal.read());
    if (!content)
        return false;
    const JournalContent held = comparable(*content);
    const std::size_t steps = before.size();
    return held == s_bySteps[steps] || (steps + 1 < s_bySteps.size() && held == s_bySteps[steps + 1]);
}

} // namespace

TEST_F(PowerCuts, LoseNothingThatTheJournalAcknowledged)
{
    record(u"journal"_s);
    EXPECT_EQ(losses(timesByPatience(150, 5000), CutDisk::Syncs::Honoured, holdsItsSteps), 0);
}

TEST_F(PowerCuts, AreSeenWhenTheDiskDoesNotSync)
{
    record(u"journal"_s);
    EXPECT_GT(losses(timesByPatience(20, 200), CutDisk::Syncs::Ignored, holdsItsSteps), 0);
}

TEST_F(PowerCuts, LoseNothingOfCommitsThatWaitForTheDisk)
{
    record(u"full"_s);
    EXPECT_EQ(losses(timesByPatience(50, 500), CutDisk::Syncs::Honoured, hasAllRows), 0);
}

TEST_F(PowerCuts, LoseCommitsThatDoNotWaitForTheDisk)
{
    record(u"seldom"_s);
    EXPECT_GT(losses(timesByPatience(50, 500), CutDisk::Syncs::Honoured, hasAllRows), 0);
}

} // namespace Clientele::Tests
