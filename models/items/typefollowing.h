// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"

namespace Clientele {

/**
 * The type of a row with @p value while no one has chosen it: email when there is an `@`; a telephone number's when
 * there are digits and nothing but what numbers are written with; @p current otherwise.
 */
[[nodiscard]] ContactType typeFollowing(const QString &value, const ContactType &current);

} // namespace Clientele
