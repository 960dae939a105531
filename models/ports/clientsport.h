// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/clientchanges.h"
#include "models/values/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <stop_token>

namespace Clientele {

/** A client to be created. */
struct NewClient
{
    ClientDraft draft = {};
    /** Goes along as Idempotency-Key, which a server may or may not heed. Null: none does. */
    QUuid key = {};
    /** The KeptDraft it was typed in, for an Outbox to take over. Null: none. */
    QUuid keptDraft = {};
};

/** Changes of a client, and the client they were made in: as it was last read. */
struct ClientEdit
{
    Client client = {};
    /** Not empty. */
    ClientChanges changes = {};
    /** As NewClient::keptDraft. */
    QUuid keptDraft = {};
};

/**
 * The clients of one workspace, wherever they are kept. Called and answered on the thread it was made on. Every call
 * ends exactly once, also when @p stop is requested (ErrorCause::Cancelled) and when the port dies first.
 */
class ClientsPort
{
public:
    ClientsPort() = default;
    virtual ~ClientsPort() = default;
    Q_DISABLE_COPY_MOVE(ClientsPort)

    /**
     * Creates a client; reaches the server at most once and is never repeated by itself. The client in the answer is
     * what the server's 201 said, which may be less than it holds: read it again with get().
     */
    [[nodiscard]] virtual Answer<Client> create(const NewClient &client, std::stop_token stop) = 0;
    /**
     * Changes what is set in the changes of @p edit; otherwise as create(): at most once, and the answer may be less
     * than the server holds.
     */
    [[nodiscard]] virtual Answer<Client> update(const ClientEdit &edit, std::stop_token stop) = 0;
    /** Removes a client; at most once. Done also when the server says that there is none of that id any more. */
    [[nodiscard]] virtual Answer<Done> remove(const QString &clientId, std::stop_token stop) = 0;
    [[nodiscard]] virtual Answer<Client> get(const QString &clientId, std::stop_token stop) = 0;
    /**
     * All clients that could be read; without the members this version does not know. Items may carry less than get()
     * answers (no updatedAt, no custom fields).
     */
    [[nodiscard]] virtual Answer<QList<Client>> list(std::stop_token stop) = 0;
};

} // namespace Clientele
