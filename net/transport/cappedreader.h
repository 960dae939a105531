// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

class QIODevice;

namespace Clientele {

/** Reads an answer while it streams, up to a cap, so that no server can fill the memory. */
class CappedReader
{
public:
    /** Bytes a QNetworkReply may hold that were not taken yet (QNetworkReply::setReadBufferSize). */
    static constexpr qint64 WINDOW = 256 * 1024;

    void setCap(qint64 bytes) { m_cap = bytes; }
    /** Takes what @p device has. False once there is more than the cap; what is over it is left in the device. */
    [[nodiscard]] bool take(QIODevice &device);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qint64 m_cap = 0;
};

} // namespace Clientele
