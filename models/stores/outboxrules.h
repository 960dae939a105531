// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"
#include "models/values/outboxitem.h"

#include <chrono>

namespace Clientele {

/** What follows from an error that something to be done on the server ended with. */
enum class Fate {
    Wait,          ///< Nothing was done; it can be tried again by itself.
    WaitForSignIn, ///< Nothing was done; it can be tried again with another token.
    Refused,       ///< Nothing was done, and trying again would end alike: a person has to change it.
    Unknown,       ///< It may have been done.
};

/**
 * A request that never left waits, as does one that came too often (429). What the server refused is refused. Whatever
 * left and got no whole answer is unknown, and so is any 5xx, as the work may have been done before the trouble.
 */
[[nodiscard]] Fate fateOf(const Error &error);

/** How fast the Outbox goes on. */
struct OutboxPace
{
    /** Between attempts: the first pause, doubled each time up to the longest. */
    std::chrono::milliseconds firstPause = std::chrono::seconds(2);
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
    /** In which a deletion found waiting at the start can still be taken back. */
    std::chrono::milliseconds undoWindow = std::chrono::seconds(10);
    /** A creation whose end is not known is looked for no earlier, as a slow server may still be at it. */
    std::chrono::milliseconds settling = std::chrono::seconds(60);
    /** Between two looks at all clients, unless a person asks for one. */
    std::chrono::milliseconds betweenChecks = std::chrono::seconds(60);
};

/** The pause after @p attempts attempts, at least one; longer or shorter by up to a fifth as @p random (0 to 1) says.
 */
[[nodiscard]] std::chrono::milliseconds pauseAfter(int attempts, double random, const OutboxPace &pace);

[[nodiscard]] inline QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

/** Waits for nothing but the end of the time in which it can be taken back. */
[[nodiscard]] bool canBeTakenBack(const OutboxItem &item);

} // namespace Clientele
