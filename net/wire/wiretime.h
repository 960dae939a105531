// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace Clientele::Wire {

/** A time of this API, UTC; null when it is none. One without an offset is UTC, as all of them are. */
[[nodiscard]] QDateTime timeFromText(const QString &text);

/**
 * The same in milliseconds since 1970 and without making any objects; nothing for what is no time, or only
 * timeFromText() can read.
 */
[[nodiscard]] std::optional<std::int64_t> plainTime(std::string_view text);

} // namespace Clientele::Wire
