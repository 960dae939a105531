// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/** @p text with everything that looks like a bearer token replaced; servers do echo request headers. */
[[nodiscard]] QString withoutTokens(const QString &text);

} // namespace Clientele
