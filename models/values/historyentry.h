// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/outboxitem.h"

#include <QtCore/QMetaType>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

/** Something this program did on the server, and what is needed to take it back. */
struct HistoryEntry
{
    /** That of the OutboxItem that did it. */
    QUuid id = {};
    ClientAction action = ClientAction::Create;
    /** Update and Remove: the client as it was before. */
    std::optional<Client> before = {};
    /** Create and Update: the client as the server held it afterwards. */
    std::optional<Client> after = {};
    /** UTC. */
    QDateTime at = {};
    /** It was taken back. */
    bool undone = false;

    [[nodiscard]] bool sameIdentityAs(const HistoryEntry &other) const { return id == other.id; }
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::HistoryEntry)
