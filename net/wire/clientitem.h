// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QByteArray>

#include <variant>

namespace Clientele::Wire {

/** Why an item of a list is no client. */
enum class BrokenItem {
    NotUtf8,
    NotJson,
    NotAnObject,
    NoId,
    TooLong, ///< More than ListSplitter::LONGEST_ITEM bytes.
};

/** The client that @p json is, read as that of decodeClient(). Private to net/wire. */
[[nodiscard]] std::variant<Client, BrokenItem> decodeClientItem(const QByteArray &json);

} // namespace Clientele::Wire
