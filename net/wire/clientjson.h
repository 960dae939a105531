// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/connection.h"
#include "models/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

/** The workspace API's JSON, as its public documentation (v1) shows it. Pure functions; any thread. */
namespace Clientele::Wire {

/**
 * The body of a create: compact UTF-8 JSON, members in the documented order, values as typed. An empty avatar URL and
 * an empty list of custom fields are left out. What is local (row ids, typeChosen) is not in it.
 */
[[nodiscard]] QByteArray encodeDraft(const ClientDraft &draft);

/**
 * The client in the answer to a create, get or update. ErrorKind::BadAnswer with ErrorCause::NotUnderstood when @p body
 * is not JSON, has no `client` object, or that has no id; everything else missing or strange is tolerated. Rows get
 * row ids of their own.
 */
[[nodiscard]] Result<Client> decodeClient(const QByteArray &body);

/** The workspace in the answer to a get. Errors as decodeClient. */
[[nodiscard]] Result<Workspace> decodeWorkspace(const QByteArray &body);

} // namespace Clientele::Wire
