// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/problem.h"

namespace Clientele {

/**
 * What of @p draft is meant to be sent. Left out: custom fields without key and value, and the untouched rows at the
 * end of the contact methods (blank, type not chosen, not preferred, not the only row), which is how a table grown with
 * Enter ends. Spaces and line ends around the avatar URL go. Everything else is as typed, and rows keep their ids.
 */
[[nodiscard]] ClientDraft sendable(const ClientDraft &draft);

/**
 * The local rules that @p draft breaks: the name is not blank, there is a contact method, none of those to be sent has
 * a blank value, the avatar URL is none or an absolute http or https URL with a host, a custom field with a value has a
 * key. Blank is nothing but space.
 */
[[nodiscard]] Problems localProblems(const ClientDraft &draft);

/**
 * The same without the sections that are as in @p base: what a server holds already is not sent, so it may be what it
 * likes.
 */
[[nodiscard]] Problems localProblems(const ClientDraft &draft, const ClientDraft &base);

/** True when a person has typed or chosen nothing in @p draft. */
[[nodiscard]] bool isUntouched(const ClientDraft &draft);

} // namespace Clientele
