// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/keptdraft.h"

namespace Clientele {

/**
 * @p kept, as it was read from a file, with row ids that no row of this process has. Rows that had the same id have the
 * same again; when the draft has none of its client's rows, they are told as by alignedWith().
 */
[[nodiscard]] KeptDraft withRowsOfThisRun(KeptDraft kept);

} // namespace Clientele
