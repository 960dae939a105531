// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"

#include <QtCore/QString>

namespace Clientele {

/** A type's name for people; an unknown type's text verbatim. */
[[nodiscard]] QString contactTypeText(const ContactType &type);

} // namespace Clientele
