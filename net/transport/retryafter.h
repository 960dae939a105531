// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

namespace Clientele {

/**
 * How long a Retry-After header asks to wait, as seconds or as the time to wait for, seen from @p now (RFC 9110,
 * 10.2.3). Never negative and never more than an hour; nothing for anything else.
 */
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace Clientele
