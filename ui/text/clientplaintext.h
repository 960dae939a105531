// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QString>

namespace Clientele {

/** Everything a person entered, verbatim and of any length, a line for each: for the clipboard and for files. */
[[nodiscard]] QString plainTextOf(const ClientDraft &draft);
[[nodiscard]] QString plainTextOf(const Client &client);

} // namespace Clientele
