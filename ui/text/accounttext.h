// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/signedin.h"

#include <QtCore/QString>

namespace Clientele {

/** Full name and e-mail address, or what there is of them, in display form; empty when nothing is known. */
[[nodiscard]] QString accountText(const Account &account);

/** Who works here, as a sentence; who pasted a token has no name. */
[[nodiscard]] QString signedInAsText(const Account &account);

} // namespace Clientele
