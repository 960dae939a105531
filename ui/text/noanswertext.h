// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtCore/QString>

namespace Clientele {

/** Why there was no usable answer from @p server (serverName()), as a sentence of its own. */
[[nodiscard]] QString noAnswerReason(ErrorCause cause, const QString &server);
/** The same, and what is wrong with the certificate when that is why. */
[[nodiscard]] QString noAnswerReason(const Error &error, const QString &server);
/** What a person can do about it who is not in the middle of something else. */
[[nodiscard]] QString noAnswerWayOut(const Error &error);

/** Two whole sentences, one after the other. */
[[nodiscard]] QString withWayOut(const QString &reason, const QString &wayOut);

} // namespace Clientele
