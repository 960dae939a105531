// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace Clientele {

/**
 * A request body that can be read once. QNetworkAccessManager sends a request again, whatever its method, when a
 * connection closes without an answer (QHttpNetworkConnectionChannel::_q_error, Qt 6.4); what it cannot rewind it
 * cannot send twice, and then it ends with ContentReSendError. Open from the start.
 */
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /** True once any byte was taken, so once any may be on its way. */
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    /** Refuses, without QIODevice's warning: being asked to rewind is what this class is for. */
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Clientele
