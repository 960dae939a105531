// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

namespace Clientele {

// Words for ErrorKind::Storage and for what a damaged file lost.

/** While nothing that is typed can be kept: what, why, and the way out. */
[[nodiscard]] QString storageTroubleText(ErrorCause cause);

/** Only why a file was not written, in one sentence. */
[[nodiscard]] QString storageReason(ErrorCause cause);
/** errortext's words for ErrorKind::Storage. */
[[nodiscard]] ErrorText storageErrorText(ErrorCause cause, const ErrorContext &context);

/**
 * The journal's file was damaged. @p setAside: where it was put, untrusted; empty: only the @p lost entries were put
 * aside.
 */
[[nodiscard]] QString journalDamageText(const QString &setAside, qsizetype rescued, qsizetype lost);

} // namespace Clientele
