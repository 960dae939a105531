// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QJsonObject>

namespace Clientele {

/**
 * A client as `--json` prints it: the members and spelling of the workspace API, those this version does not know
 * included; avatarUrl, createdAt and updatedAt only where the client has them.
 */
[[nodiscard]] QJsonObject clientOutput(const Client &client);

/** A time as it stands there, ISO 8601; empty: there is none. */
[[nodiscard]] QString timeOutput(const QDateTime &time);

} // namespace Clientele
