// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/cappedreader.h"

#include <QtCore/QIODevice>

#include <algorithm>

namespace Clientele {

CappedReader::Taken CappedReader::take(QIODevice &device)
{
    while (device.bytesAvailable() > 0) {
        const qint64 room = m_cap - m_count;
        if (room <= 0)
            return Taken::TooMuch;
        m_part.resize(WINDOW);
        const qint64 size = device.read(m_part.data(), std::min(room, WINDOW));
        if (size <= 0)
            break;
        m_count += size;
        if (!pass(QByteArrayView(m_part).first(size)))
            return Taken::Refused;
    }
    return Taken::All;
}

bool CappedReader::pass(QByteArrayView part)
{
    m_beginning.append(part.first(std::min(part.size(), LONGEST_BEGINNING - m_beginning.size())));
    if (m_sink)
        return m_sink(part);
    m_bytes.append(part);
    return true;
}

} // namespace Clientele
