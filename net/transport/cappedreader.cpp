// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/cappedreader.h"

#include <QtCore/QIODevice>

#include <algorithm>

namespace Clientele {

bool CappedReader::take(QIODevice &device)
{
    while (device.bytesAvailable() > 0) {
        const qint64 room = m_cap - m_bytes.size();
        if (room <= 0)
            return false;
        const QByteArray part = device.read(std::min({room, device.bytesAvailable(), WINDOW}));
        if (part.isEmpty())
            break;
        m_bytes.append(part);
    }
    return true;
}

} // namespace Clientele
