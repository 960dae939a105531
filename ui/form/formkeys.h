// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace Clientele {

// The keys the form knows, so that every part of it means the same by them.

[[nodiscard]] bool isUndoKey(const QKeyEvent &event);
/** Ctrl+Shift+Z and Ctrl+Y alike, whatever the platform's own is. */
[[nodiscard]] bool isRedoKey(const QKeyEvent &event);
/** Enter on either block of keys, with or without modifiers. */
[[nodiscard]] bool isEnterKey(const QKeyEvent &event);
/** Enter alone. */
[[nodiscard]] bool isPlainEnter(const QKeyEvent &event);
[[nodiscard]] bool isSaveKey(const QKeyEvent &event);
[[nodiscard]] bool isSaveAndNewKey(const QKeyEvent &event);

} // namespace Clientele
