// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/**
 * @p message without what a log must not tell: tokens, e-mail addresses, telephone numbers, and of URLs the user and
 * the query. Takes away rather too much: any long run of digits may be a number somebody is called by.
 */
[[nodiscard]] QString redacted(const QString &message);

/** From here on whatever is logged, by Qt or by us and in any category, passes through redacted() first. */
void installLogRedaction();

} // namespace Clientele
