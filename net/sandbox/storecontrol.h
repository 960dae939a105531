// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"
#include "net/sandbox/staff.h"
#include "net/sandbox/store.h"

namespace Clientele::Sandbox {

/**
 * What can be told the workspace past the API and its rules, see GateOptions::furtherControl: `PUT /sandbox/clients`
 * (a JSON array of clients as they are to be held, each with an `id`; see Store::put(); 204, or 400 with the reason) ·
 * `PUT /sandbox/staff` (a JSON object of what changes at once of the staff member: `permissions`, an array of names,
 * and `suspended`, a boolean; see Staff; 204, or 400 with the reason) · `DELETE /sandbox/tokens` (no token issued so
 * far is good any more; 204). 404 for anything else.
 */
[[nodiscard]] Message answerStoreRequest(const Message &request, Store &store, Staff &staff);

} // namespace Clientele::Sandbox
