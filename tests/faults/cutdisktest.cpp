// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/cutdisk.h"

#include "tests/faults/memoryfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int MANY = 200;
constexpr std::uint64_t INODE = 7;

QByteArray sectors(int count, char of)
{
    return QByteArray(512 * count, of);
}

/** The first letter of each sector. */
QByteArray letters(const QByteArray &content)
{
    QByteArray text;
    for (qsizetype at = 0; at < content.size(); at += 512)
        text += content.at(at);
    return text;
}

class CutDiskTest : public testing::Test
{
protected:
    void make(const QByteArray &name) { disk.happened({.kind = DiskCallKind::Create, .inode = INODE, .path = name}); }
    void write(qint64 offset, const QByteArray &bytes)
    {
        disk.happened({.kind = DiskCallKind::Write, .inode = INODE, .offset = offset, .bytes = bytes});
    }
    void sync() { disk.happened({.kind = DiskCallKind::Sync, .inode = INODE}); }

    /** What many power cuts leave: names with the letters of their content. */
    std::set<QByteArray> leftovers()
    {
        QRandomGenerator random(1);
        std::set<QByteArray> all;
        for (int i = 0; i < MANY; ++i) {
            const MemoryFolder folder;
            disk.writeLeftovers(folder.path(), random);
            QByteArray found;
            for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name)) {
                QFile file(info.filePath());
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                found += info.fileName().toUtf8() + ':' + letters(file.readAll()) + ' ';
            }
            all.insert(found);
        }
        return all;
    }

    CutDisk disk;
};

using Found = std::set<QByteArray>;

} // namespace

TEST_F(CutDiskTest, WhatWasSyncedIsThere)
{
    make("/d/a");
    write(0, sectors(3, 'x'));
    sync();
    EXPECT_EQ(leftovers(), Found{"a:xxx "});
}

TEST_F(CutDiskTest, AnUnsyncedWriteIsKeptOrDroppedOrTorn)
{
    make("/d/a");
    write(0, sectors(2, 'x'));
    sync();
    write(0, sectors(2, 'y'));
    EXPECT_EQ(leftovers(), (Found{"a:xx ", "a:xy ", "a:yx ", "a:yy "}));
}

TEST_F(CutDiskTest, ASectorHasOneOfTheStatesItWentThrough)
{
    make("/d/a");
    write(0, sectors(1, 'x'));
    sync();
    write(0, "y");
    write(256, "z");
    QRandomGenerator random(2);
    for (int i = 0; i < MANY; ++i) {
        const MemoryFolder folder;
        disk.writeLeftovers(folder.path(), random);
        QFile file(folder.filePath(u"a"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        EXPECT_TRUE(content.at(256) == 'x' || content.at(0) == 'y');
    }
}

TEST_F(CutDiskTest, AWriteBehindTheEndLeavesZeros)
{
    make("/d/a");
    sync();
    write(0, sectors(1, 'x'));
    write(512, sectors(1, 'y'));
    EXPECT_EQ(leftovers(), (Found{"a: ", "a:x ", "a:xy ", QByteArray("a:\0y ", 5)}));
}

TEST_F(CutDiskTest, NamesComeTrueInTheirOrder)
{
    make("/d/a");
    sync();
    disk.happened({.kind = DiskCallKind::Rename, .path = "/d/a", .newPath = "/d/b"});
    make("/d/c");
    disk.happened({.kind = DiskCallKind::Remove, .path = "/d/b"});
    EXPECT_EQ(leftovers(), (Found{"a: ", "b: ", "b: c: ", "c: "}));
    sync();
    EXPECT_EQ(leftovers(), Found{"c: "});
}

TEST_F(CutDiskTest, ATruncationIsKeptOrDropped)
{
    make("/d/a");
    write(0, sectors(2, 'x'));
    sync();
    disk.happened({.kind = DiskCallKind::Truncate, .inode = INODE, .offset = 512});
    EXPECT_EQ(leftovers(), (Found{"a:x ", "a:xx "}));
}

TEST_F(CutDiskTest, ADiskThatIgnoresSyncsMayLoseAll)
{
    disk = CutDisk(CutDisk::Syncs::Ignored);
    make("/d/a");
    write(0, sectors(1, 'x'));
    sync();
    EXPECT_EQ(leftovers(), (Found{"", "a: ", "a:x "}));
}

} // namespace Clientele::Tests
