// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/diskhooks.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace Clientele::Tests {

/** A call that was written down. */
struct DiskEvent
{
    DiskCallKind kind = DiskCallKind::Open;
    /** Which file; a number is used again when its file is gone. 0 for what names files only. */
    std::uint64_t inode = 0;
    qint64 offset = 0;
    QByteArray path = {};
    QByteArray newPath = {};
    QByteArray bytes = {};
};

/** All of a log, in the order in which the calls ended. */
[[nodiscard]] std::vector<DiskEvent> readDiskLog(const QString &file);

} // namespace Clientele::Tests
