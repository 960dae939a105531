// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/outboxitem.h"

#include <optional>

namespace Clientele {

/** What can be done with an entry of the Outbox. */
enum class OutboxAct { SendNow, Check, SendAgain, Edit, Copy, Discard, ShowDetails };

/** In the order in which they are offered. */
[[nodiscard]] QList<OutboxAct> allOutboxActs();

/** What an act is called, and its names for harnesses. */
struct OutboxActWords
{
    QString buttonName;
    QString actionName;
    QString text;
};
[[nodiscard]] OutboxActWords outboxActWords(OutboxAct act);

/** Why @p act cannot be done with @p item, a sentence; empty when it can. No item: none is chosen. */
[[nodiscard]] QString whyNot(OutboxAct act, const std::optional<OutboxItem> &item);

} // namespace Clientele
