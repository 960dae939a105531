// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <stop_token>

namespace Clientele {

/**
 * Pictures of the clients of one workspace. Called and answered on the thread it was made on. Every call ends exactly
 * once, also when @p stop is requested (ErrorCause::Cancelled) and when the port dies first.
 */
class PicturesPort
{
public:
    PicturesPort() = default;
    virtual ~PicturesPort() = default;
    Q_DISABLE_COPY_MOVE(PicturesPort)

    /**
     * What is at @p url, which may be any text: bytes of anybody's making that nobody has looked at yet.
     * ErrorCause::BadAddress: nothing may be fetched from there.
     */
    [[nodiscard]] virtual Answer<QByteArray> fetch(const QString &url, std::stop_token stop) = 0;
};

} // namespace Clientele
