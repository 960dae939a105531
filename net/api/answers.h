// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/clientchanges.h"
#include "models/values/connection.h"
#include "models/values/result.h"
#include "net/transport/exchange.h"

#include <QtCore/QString>

#include <optional>

/**
 * What exchanges with the workspace API mean, checked in stages: transport, status, length, JSON, required members,
 * meaning. Pure functions.
 *
 * A create: 201 or 200, whole and with an id → the client · 401 → NotSignedIn · 403 → NotAllowed · 404 →
 * WorkspaceNotFound · 408 → OutcomeUnknown · any other 4xx → Rejected · 5xx → ServerTrouble · nothing left → NeverSent
 * · all else → OutcomeUnknown. A status of 4xx or 5xx decides even when its body was cut.
 *
 * An update: 200, whole and of the same id → the client · 404 → Rejected, as it may be the client or the workspace that
 * is gone · the rest as a create. A removal: 204 or 200, whole → done · 404 of the client → done, as it is gone; one
 * that names the workspace or the path, or is a page, is somebody else's and Rejected · the rest as a create.
 *
 * A read, which may always be repeated: 200, whole and meant → the value · 4xx and 5xx as above, but 408 → Rejected ·
 * no answer at all → NeverSent with the cause, whether or not bytes left · all else → BadAnswer.
 *
 * A web page in the place of an answer is told by ErrorCause::WebPage, whatever the kind, but not of a server's own
 * trouble (5xx).
 */
namespace Clientele::Answers {

[[nodiscard]] Result<Client> toCreate(const Exchange &exchange, const ClientDraft &sent);
[[nodiscard]] Result<Client> toUpdate(const Exchange &exchange, const QString &clientId, const ClientChanges &sent);
[[nodiscard]] Result<Done> toRemove(const Exchange &exchange);
/** A client with another id than @p clientId is no answer. 404 → Rejected, as it may be the client that is gone. */
[[nodiscard]] Result<Client> toGet(const Exchange &exchange, const QString &clientId);
/** Nothing when a list came. Its body went to a decoder; @p isWhole: which took it for a list, to its end. */
[[nodiscard]] std::optional<Error> whyNoList(const Exchange &exchange, bool isWhole);
/** 404 → WorkspaceNotFound, also for the two below. */
[[nodiscard]] Result<Workspace> toWorkspace(const Exchange &exchange);
/** What a read that brought no value ended with. */
[[nodiscard]] Error toReadInVain(const Exchange &exchange, ErrorKind notFound = ErrorKind::WorkspaceNotFound);

/** What a call without a token ends with. */
[[nodiscard]] Error noToken();
/** What a read ends with that was stopped. */
[[nodiscard]] Error cancelled();

} // namespace Clientele::Answers
