// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journal.h"
#include "tests/faults/journalscript.h"
#include "tests/faults/memoryfolder.h"
#include "tests/faults/writerrun.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/** All the script puts into a journal, nothing taken out; the long texts too. */
JournalContent everything()
{
    JournalContent content;
    const auto script = journalScript();
    for (const JournalChange &change : script) {
        applyChange(content,
                    {.putDrafts = change.putDrafts, .putItems = change.putItems, .putHistory = change.putHistory});
    }
    return content;
}

QByteArray journalOf(const JournalContent &content)
{
    const MemoryFolder folder;
    const QString path = folder.filePath(u"kept.db"_s);
    {
        Journal journal(path);
        EXPECT_TRUE(waitFor(
            journal.write({.putDrafts = content.drafts, .putItems = content.items, .putHistory = content.history})));
    }
    return bytesOf(path);
}

QByteArray flipped(QByteArray bytes, qint64 bit)
{
    const auto changed = static_cast<unsigned char>(bytes.at(bit / 8)) ^ (1U << (bit % 8));
    bytes[bit / 8] = static_cast<char>(changed);
    return bytes;
}

/** Every entry of @p read is one that was written, as it was written. */
template <typename T>
bool isPartOf(const QList<T> &read, const QList<T> &written)
{
    return std::ranges::all_of(read, [&](const T &entry) { return written.contains(entry); });
}

bool isPartOf(const JournalContent &read, const JournalContent &written)
{
    return isPartOf(read.drafts, written.drafts) && isPartOf(read.items, written.items)
           && isPartOf(read.history, written.history);
}

} // namespace

TEST(BitFlips, NeverAlterWhatIsRead)
{
    const JournalContent written = comparable(everything());
    const QByteArray bytes = journalOf(written);
    QRandomGenerator random(7);
    int noticed = 0;
    for (int i = 0; i < timesByPatience(30, 300); ++i) {
        const qint64 bit = random.bounded(bytes.size() * 8);
        SCOPED_TRACE(bit);
        const MemoryFolder folder;
        const QString path = folder.filePath(u"kept.db"_s);
        writeBytes(path, flipped(bytes, bit));
        Journal journal(path);
        const auto read = waitFor(journal.read());
        ASSERT_TRUE(read);
        const JournalContent content = comparable(*read);
        EXPECT_TRUE(isPartOf(content, written));
        EXPECT_TRUE(content.damage || content == written) << "lost in silence";
        noticed += content.damage ? 1 : 0;
    }
    EXPECT_GT(noticed, 0);
}

} // namespace Clientele::Tests
