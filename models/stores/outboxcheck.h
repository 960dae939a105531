// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/stores/createdmatch.h"
#include "models/values/outboxitem.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

// How it is found out whether a creation without an answer happened, by the list of all clients: pure functions.

/** Sorted. */
[[nodiscard]] QStringList idsOf(const QList<Client> &clients);

/** The custom field of @p item by which its client can be told from all others: its value is OutboxItem::id. */
[[nodiscard]] std::optional<CustomField> referenceOf(const OutboxItem &item);
/** What a person wanted: without that. */
[[nodiscard]] ClientDraft withoutReference(const OutboxItem &item);

/** For each of @p items, in their order, the clients that may be it as far as names and references tell. Any thread. */
[[nodiscard]] QList<QList<Client>> lookAlikes(const ClientCatalog &catalog, const QList<OutboxItem> &items);

/** How numbers are read; as createdMatches(). */
struct NumberReading
{
    const PhoneNumbers *numbers = nullptr;
    QString region = {};
};

/** What a look at all clients says of one creation. */
struct CheckResult
{
    /** How many clients can be it. */
    int found = 0;
    /** The one that is. */
    std::optional<Client> client = {};
};

/**
 * For each of @p items, in their order: a client that holds its reference is it, whatever else there is. Otherwise it
 * is the only client that matches it (createdMatches), was made until @p now, was not there before (namesakes) and
 * holds no other reference, if no other of the items matches that client too; as many clients as items of one kind are
 * shared out, being all alike. @p alike is from lookAlikes(). Clients with ids of @p known are nobody's.
 */
[[nodiscard]] QList<CheckResult> judge(const QList<OutboxItem> &items, const QList<QList<Client>> &alike,
                                       const QStringList &known, const QDateTime &now, const NumberReading &reading);

} // namespace Clientele
