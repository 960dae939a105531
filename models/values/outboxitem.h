// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"

#include <QtCore/QMetaType>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

/** What is to be done with one client. */
enum class ClientAction { Create, Update, Remove };

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // GCC takes OutboxState::Done for a second Done of result.h.
#endif
/** How far that has come. */
enum class OutboxState {
    Waiting,  ///< Not sent, or surely without effect; is sent when its time has come.
    Sending,  ///< Written down, and about to be sent or on its way.
    Done,     ///< The server did it.
    Rejected, ///< The server refused it; a person has to change it.
    Unknown,  ///< Sent, and whether the server did it is not known. Is looked for, and never sent again by itself.
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/** One thing a person meant to be done on the server, from the moment of saving until its end is known. */
struct OutboxItem
{
    /** Also the Idempotency-Key of a creation, and what a client-reference field holds. */
    QUuid id = {};
    ClientAction action = ClientAction::Create;
    /** Update and Remove: as it was last read. Create: empty until it is done. */
    Client client = {};
    /** Create and Update: what is to be; only what is meant to be sent. */
    ClientDraft draft = {};
    OutboxState state = OutboxState::Waiting;
    /** How often it was sent or tried. */
    int attempts = 0;
    /** When it was handed over, UTC. */
    QDateTime since = {};
    /** When it was first and last on its way, UTC; null: never. */
    QDateTime firstSentAt = {};
    QDateTime lastSentAt = {};
    /** Waiting: not sent before, UTC; null: at once. */
    QDateTime notBefore = {};
    /** Create: ids of the clients that looked like it before it was first sent. */
    QStringList namesakes = {};
    /** Unknown: how many clients were found that can be it; nothing: not looked for yet. */
    std::optional<int> found = {};
    /** Why it waits, was refused or is not known. */
    std::optional<Error> error = {};

    [[nodiscard]] bool sameIdentityAs(const OutboxItem &other) const { return id == other.id; }
    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::OutboxItem)
