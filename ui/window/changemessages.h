// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/messagebar.h"
#include "ui/window/workspacestatus.h"

#include <optional>

namespace Clientele {

class ExistingClient;

/** What the message bar says of a client that is open for editing. Nothing when there is nothing to say. */
[[nodiscard]] std::optional<BarMessage> changeMessage(const ExistingClient &client, const WorkspaceStatus &status);

/** “NAME” was saved. In display form. */
[[nodiscard]] QString savedSentence(const ExistingClient &client);

} // namespace Clientele
