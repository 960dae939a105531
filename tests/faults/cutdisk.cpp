// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/cutdisk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace Clientele::Tests {

namespace {

constexpr qint64 SECTOR = 512;

/** What became of the writes that nothing waited for. */
enum class Fate { AllKept, AllDropped, WholeWrites, TornWrites };

bool coin(QRandomGenerator &random)
{
    return random.bounded(2) == 0;
}

/** The sectors of one file that keep, from some write on, what they have. */
class StuckSectors
{
public:
    StuckSectors(Fate fate, QRandomGenerator &random)
        : m_fate(fate)
        , m_random(&random)
    {}

    void beginWrite() { m_keepsWrite = m_fate == Fate::AllKept || (m_fate == Fate::WholeWrites && coin(*m_random)); }
    /** A sector goes through its states in their order, so one that missed a write misses those after it. */
    [[nodiscard]] bool takes(qint64 sector)
    {
        if (m_stuck.contains(sector))
            return false;
        const bool keeps = m_fate == Fate::TornWrites ? coin(*m_random) : m_keepsWrite;
        if (!keeps)
            m_stuck.insert(sector);
        return keeps;
    }
    [[nodiscard]] bool keepsWrite() { return m_fate == Fate::TornWrites ? coin(*m_random) : m_keepsWrite; }

private:
    Fate m_fate;
    QRandomGenerator *m_random;
    bool m_keepsWrite = false;
    QSet<qint64> m_stuck;
};

void putBytes(QByteArray &content, qint64 offset, QByteArrayView bytes)
{
    const qint64 end = offset + bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void putTorn(QByteArray &content, const DiskEvent &write, StuckSectors &sectors)
{
    const qint64 end = write.offset + write.bytes.size();
    for (qint64 at = write.offset; at < end;) {
        const qint64 sector = at / SECTOR;
        const qint64 next = std::min(end, (sector + 1) * SECTOR);
        if (sectors.takes(sector))
            putBytes(content, at, QByteArrayView(write.bytes).sliced(at - write.offset, next - at));
        at = next;
    }
}

} // namespace

CutDisk::CutDisk(Syncs syncs)
    : m_syncs(syncs)
{}

void CutDisk::happened(const DiskEvent &event)
{
    using enum DiskCallKind;
    switch (event.kind) {
    case Create:
        m_pendingNames.push_back({.from = {}, .to = event.path, .made = std::make_shared<File>()});
        m_files[event.inode] = m_pendingNames.back().made;
        break;
    case Write:
    case Truncate:
        m_files.at(event.inode)->pending.push_back(event);
        break;
    case Sync:
        if (m_syncs == Syncs::Honoured)
            settle(m_files[event.inode]);
        break;
    case Rename:
        m_pendingNames.push_back({.from = event.path, .to = event.newPath, .made = {}});
        break;
    case Remove:
        m_pendingNames.push_back({.from = event.path, .to = {}, .made = {}});
        break;
    case Open:
    case Print:
        break;
    }
}

void CutDisk::settle(const FilePtr &file)
{
    for (const NameChange &change : std::exchange(m_pendingNames, {}))
        applyChange(m_durableNames, change);
    if (!file) // The folder.
        return;
    for (const DiskEvent &event : std::exchange(file->pending, {}))
        applyEvent(file->durable, event);
}

void CutDisk::applyChange(Names &names, const NameChange &change)
{
    FilePtr file = change.made;
    if (!change.from.isEmpty()) {
        file = names.at(change.from);
        names.erase(change.from);
    }
    if (!change.to.isEmpty())
        names[change.to] = file;
}

void CutDisk::applyEvent(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskCallKind::Write)
        putBytes(content, event.offset, event.bytes);
    else
        content.resize(event.offset, '\0');
}

QByteArray CutDisk::leftover(const File &file, QRandomGenerator &random)
{
    constexpr int fates = 4;
    StuckSectors sectors(static_cast<Fate>(random.bounded(fates)), random);
    QByteArray content = file.durable;
    for (const DiskEvent &event : file.pending) {
        sectors.beginWrite();
        if (event.kind == DiskCallKind::Write)
            putTorn(content, event, sectors);
        else if (sectors.keepsWrite())
            applyEvent(content, event);
    }
    return content;
}

void CutDisk::writeLeftovers(const QString &folder, QRandomGenerator &random) const
{
    Names names = m_durableNames;
    const auto kept = random.bounded(static_cast<int>(m_pendingNames.size()) + 1);
    for (int i = 0; i < kept; ++i)
        applyChange(names, m_pendingNames[static_cast<std::size_t>(i)]);
    for (const auto &[path, file] : names) {
        QFile out(QDir(folder).filePath(QFileInfo(QFile::decodeName(path)).fileName()));
        if (!out.open(QIODevice::WriteOnly) || out.write(leftover(*file, random)) < 0)
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }
}

} // namespace Clientele::Tests
