// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/disklog.h"

#include "tests/faults/disklogheader.h"

#include <QtCore/QFile>

namespace Clientele::Tests {

std::vector<DiskEvent> readDiskLog(const QString &file)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    std::vector<DiskEvent> events;
    DiskLogHeader header;
    while (log.read(reinterpret_cast<char *>(&header), sizeof header) == sizeof header) {
        DiskEvent event{.kind = header.kind, .inode = header.inode, .offset = header.offset};
        event.path = log.read(header.pathSize);
        event.newPath = log.read(header.newPathSize);
        event.bytes = log.read(static_cast<qint64>(header.size));
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace Clientele::Tests
