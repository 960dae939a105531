// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"

#include <QtCore/QMetaType>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

/** Something typed and not saved yet, as it is kept on this computer. */
struct KeptDraft
{
    QUuid id = {};
    /** The client that is being changed, as it was last read; nothing: a new one. */
    std::optional<Client> client = {};
    ClientDraft draft = {};
    /** UTC. */
    QDateTime begunAt = {};
    QDateTime changedAt = {};
    /** Why the server refused it, so that its marks can be shown again. */
    std::optional<Error> refusal = {};

    [[nodiscard]] bool sameIdentityAs(const KeptDraft &other) const { return id == other.id; }
    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::KeptDraft)
