// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/store.h"

namespace Clientele::Sandbox {

/**
 * An invented client, always the same one for the same @p number: a name, telephone numbers in E.164 that exist in the
 * numbering plan of the name's country, e-mail addresses, custom fields.
 */
[[nodiscard]] NewClient inventClient(int number);

} // namespace Clientele::Sandbox
