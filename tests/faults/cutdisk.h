// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/disklog.h"

#include <QtCore/QRandomGenerator>

#include <map>
#include <memory>
#include <unordered_map>

namespace Clientele::Tests {

/**
 * A disk whose power may fail at any time. What was written before the last sync of its file is there; of what came
 * later any sector may have any of the states it went through. Names (files made, renamed, removed) come true in their
 * order, at the latest with the next sync of anything, as on file systems with a log (ext4, XFS).
 */
class CutDisk
{
public:
    enum class Syncs {
        Honoured,
        Ignored, ///< As by a disk that lies; what is lost then shows that a check can see a loss.
    };
    explicit CutDisk(Syncs syncs = Syncs::Honoured);

    /** The folder is empty before the first. */
    void happened(const DiskEvent &event);
    /** Makes in @p folder, which is empty, what could be found after a power cut now: each time something else. */
    void writeLeftovers(const QString &folder, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray durable;
        std::vector<DiskEvent> pending;
    };
    using FilePtr = std::shared_ptr<File>;
    using Names = std::map<QByteArray, FilePtr>;
    struct NameChange
    {
        QByteArray from;
        /** Empty: removed. */
        QByteArray to;
        /** Of a new file; otherwise the one that has the name. */
        FilePtr made;
    };

    static void applyChange(Names &names, const NameChange &change);
    static void applyEvent(QByteArray &content, const DiskEvent &event);
    [[nodiscard]] static QByteArray leftover(const File &file, QRandomGenerator &random);
    void settle(const FilePtr &file);

    Syncs m_syncs;
    std::unordered_map<std::uint64_t, FilePtr> m_files;
    Names m_durableNames;
    std::vector<NameChange> m_pendingNames;
};

} // namespace Clientele::Tests
