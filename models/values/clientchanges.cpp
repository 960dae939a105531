// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/clientchanges.h"

#include <algorithm>

namespace Clientele {

namespace {

std::optional<QString> changedText(const QString &base, const QString &now)
{
    return base == now ? std::nullopt : std::optional(now);
}

template <typename Row>
std::optional<QList<Row>> changedRows(const QList<Row> &base, const QList<Row> &now)
{
    const bool same = std::equal(base.begin(), base.end(), now.begin(), now.end(),
                                 [](const Row &one, const Row &other) { return one.sameDataAs(other); });
    return same ? std::nullopt : std::optional(now);
}

} // namespace

ClientChanges changesBetween(const ClientDraft &base, const ClientDraft &now)
{
    return {.name = changedText(base.name, now.name),
            .avatarUrl = changedText(base.avatarUrl, now.avatarUrl),
            .contactMethods = changedRows(base.contactMethods, now.contactMethods),
            .customFields = changedRows(base.customFields, now.customFields)};
}

} // namespace Clientele
