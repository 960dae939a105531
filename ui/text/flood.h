// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/**
 * True for text that takes longer than a moment to be laid out and edited in one line: more than FLOOD_BEGINS
 * characters, of which those of scripts beyond Latin count four times, as they are shaped and fetched from other fonts;
 * or more than 32 combining marks on one base (each is placed by all before it). Costs little for any length.
 */
[[nodiscard]] bool isFlood(const QString &text);
inline constexpr int FLOOD_BEGINS = 4000;

} // namespace Clientele
