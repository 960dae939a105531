// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <optional>

namespace Clientele {

/** What is to become of a client that is there; what is not set stays as it is. */
struct ClientChanges
{
    std::optional<QString> name = {};
    /** Empty: the client is to have none. */
    std::optional<QString> avatarUrl = {};
    /** All of them, in place of all there are. */
    std::optional<QList<ContactMethod>> contactMethods = {};
    /** As contactMethods. */
    std::optional<QList<CustomField>> customFields = {};

    /** Nothing is to change; no server takes that. */
    [[nodiscard]] bool isEmpty() const { return !name && !avatarUrl && !contactMethods && !customFields; }
    friend bool operator==(const ClientChanges &, const ClientChanges &) = default;
};

/**
 * What makes @p now of @p base. Rows are compared by their data and order, and one that differs brings its whole array,
 * as the API replaces arrays as a whole.
 */
[[nodiscard]] ClientChanges changesBetween(const ClientDraft &base, const ClientDraft &now);

} // namespace Clientele
