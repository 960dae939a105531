// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/bodysink.h"

#include <QtCore/QByteArray>

class QIODevice;

namespace Clientele {

/** Reads an answer while it streams, up to a cap, so that no server can fill the memory. */
class CappedReader
{
public:
    /** Bytes a QNetworkReply may hold that were not taken yet (QNetworkReply::setReadBufferSize). */
    static constexpr qint64 WINDOW = 256 * 1024;
    /** The same for long answers: Qt's thread then does not stand still while ours is at work. */
    static constexpr qint64 LONG_WINDOW = 4 * 1024 * 1024;

    enum class Taken {
        All,
        TooMuch, ///< There is more than the cap; what is over it is left in the device.
        Refused, ///< The sink wants no more.
    };

    void setCap(qint64 bytes) { m_cap = bytes; }
    /** From now on bytes go there and are not kept. */
    void setSink(BodySink sink) { m_sink = std::move(sink); }
    /** Takes what @p device has. */
    [[nodiscard]] Taken take(QIODevice &device);
    /** How many bytes were taken, kept or not. */
    [[nodiscard]] qint64 count() const { return m_count; }
    /** The first bytes, also of what was not kept. */
    [[nodiscard]] const QByteArray &beginning() const { return m_beginning; }
    /** What was kept. */
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static constexpr qsizetype LONGEST_BEGINNING = 256;

    [[nodiscard]] bool pass(QByteArrayView part);

    BodySink m_sink;
    QByteArray m_beginning;
    QByteArray m_bytes;
    QByteArray m_part;
    qint64 m_count = 0;
    qint64 m_cap = 0;
};

} // namespace Clientele
