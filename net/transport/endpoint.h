// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace Clientele {

/**
 * @p base with @p segments added to its path, each percent-encoded whole, so that an id can name nothing but itself.
 * An invalid URL when a segment is empty, `.` or `..`, which no encoding keeps from meaning something else.
 */
[[nodiscard]] QUrl endpoint(const QUrl &base, const QStringList &segments);

/** Whether a token may be sent there: https, or http to this computer, and no user name, query or fragment. */
[[nodiscard]] bool isSafeAddress(const QUrl &url);

/**
 * Whether a picture may be asked for there, as far as the address alone tells: https, or http to this computer, and no
 * user name or fragment.
 */
[[nodiscard]] bool isSafePictureAddress(const QUrl &url);

} // namespace Clientele
