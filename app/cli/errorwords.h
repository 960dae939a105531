// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

namespace Clientele {

/** How scripts tell errors apart; a kind's name and exit code never change. */
[[nodiscard]] QString kindName(ErrorKind kind);
[[nodiscard]] int exitCodeOf(ErrorKind kind);

/** Why creating failed, as whole sentences for a person at a terminal; without the server's own words. */
[[nodiscard]] QString createFailureSentence(const Error &error, const QString &server);

/** The same for a command that only reads, which may be repeated whatever became of it. */
[[nodiscard]] QString readKindName(const Error &error);
[[nodiscard]] int readExitCodeOf(const Error &error);

/** Why reading failed, as createFailureSentence(). */
[[nodiscard]] QString readFailureSentence(const Error &error, const QString &server);
/** Why signing in failed, or keeping what it gave. */
[[nodiscard]] QString signInFailureSentence(const Error &error, const QString &server);
/** Why signing out failed; says whether the token may still be in the keychain. */
[[nodiscard]] QString signOutFailureSentence(const Error &error, const QString &server);

} // namespace Clientele
