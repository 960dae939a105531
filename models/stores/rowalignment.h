// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

namespace Clientele {

/**
 * @p copy, another copy of the same client, with the row ids of @p known wherever a row of one is a row of the other.
 * The API gives rows no ids, so they are told by content and place, each step taking rows in order and each row once:
 *
 * 1. contact methods with the same type and value, then those with the same value;
 * 2. contact methods of the same type that stand after the same row, or first: the value was changed;
 * 3. custom fields with the same key and value, then those with the same key.
 *
 * What is left of @p known was removed, what is left of @p copy was added, and keeps its own ids.
 */
[[nodiscard]] ClientDraft alignedWith(const ClientDraft &known, ClientDraft copy);

} // namespace Clientele
