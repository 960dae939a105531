// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/historyentry.h"

#include <QtCore/QString>

namespace Clientele {

// Words about what was done. All pure; text from outside is in display form.

/** What was done: `Created “Ada Lovelace”`. */
[[nodiscard]] QString historyActionText(ClientAction action, const QString &name);
/** More about it: what a change changed, else how the client is reached; that it was undone. */
[[nodiscard]] QString historyWhatText(const HistoryEntry &entry);

/** Whether it can be taken back. */
[[nodiscard]] bool canUndo(const HistoryEntry &entry);
/** What taking it back would do and what it cannot, or why it cannot be: whole sentences. */
[[nodiscard]] QString undoText(const HistoryEntry &entry);
/** That it was taken back, and why it was not: whole sentences. */
[[nodiscard]] QString undoneText(const HistoryEntry &entry);
[[nodiscard]] QString undoFailedText(const HistoryEntry &entry, const Error &error);

} // namespace Clientele
