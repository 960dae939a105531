// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/store.h"

namespace Clientele::Sandbox {

/** What a list shows of @p added; this is what is stored. */
[[nodiscard]] QJsonObject listedClient(const NewClient &added);

/** What is shown of a client when it is asked for by itself. */
[[nodiscard]] QJsonObject wholeClient(const QJsonObject &listed, const QString &updated);

/**
 * @p listed with the documented members of @p changes in place of its own. Rows keep what is documented, and what the
 * client's rows had before: a server knows the members that it holds.
 */
[[nodiscard]] QJsonObject changedClient(const QJsonObject &listed, const QJsonObject &changes);

} // namespace Clientele::Sandbox
