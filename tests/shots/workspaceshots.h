// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/outboxshots.h"

namespace Clientele::Shots {

/** Choosing, managing and leaving workspaces, and what the network has to do with it, in a window of their own. */
void shootWorkspaces(const Camera &shoot);

} // namespace Clientele::Shots
