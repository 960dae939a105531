// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace Clientele {

/**
 * One line of standard input, without its end. A terminal is asked by @p prompt and shows nothing of what is typed; of
 * anything else the first line is taken. Nothing: there was none, it was too long, or the person gave up. Blocks. The
 * caller overwrites what it got.
 */
[[nodiscard]] std::optional<QByteArray> readSecretLine(const QString &prompt);

} // namespace Clientele
