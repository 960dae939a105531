// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/faultplan.h"
#include "net/sandbox/journal.h"

namespace Clientele::Sandbox {

/** Whether a request is for the gate itself: anything under `/sandbox/`. */
[[nodiscard]] bool isControlRequest(const Message &request);
/** Does what the request says, see Gate, and answers it; null when it is none of the gate's own. */
[[nodiscard]] std::optional<Message> answerControlRequest(const Message &request, FaultPlan &faults, Journal &journal);

} // namespace Clientele::Sandbox
