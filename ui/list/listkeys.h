// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace Clientele {

// The keys that the search field and the list understand alike, on either block of keys and without modifiers.

/** Enter: opens a client. */
[[nodiscard]] bool isOpenKey(const QKeyEvent &event);
/** Up, Down, Page Up, Page Down: move the selection of the list. */
[[nodiscard]] bool isMoveKey(const QKeyEvent &event);
/** What writes something, in whatever script, or takes back what was written; not a space, which begins no search. */
[[nodiscard]] bool isTypingKey(const QKeyEvent &event);

} // namespace Clientele
