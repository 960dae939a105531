// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QString>

#include <optional>

namespace Clientele {

/**
 * `TYPE:VALUE[:preferred]`. TYPE ends at the first colon and is kept verbatim, a final `:preferred` is the flag, and
 * what is between them is the value as typed. Nothing without a colon.
 */
[[nodiscard]] std::optional<ContactMethod> parseContact(const QString &text);

/** `KEY=VALUE`; KEY ends at the first `=`. Nothing without one. */
[[nodiscard]] std::optional<CustomField> parseField(const QString &text);

/** The first method becomes the preferred one when none is. */
void preferFirstUnlessMarked(QList<ContactMethod> &methods);

} // namespace Clientele
