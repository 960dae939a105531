// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <stop_token>

namespace Clientele {

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
    [[nodiscard]] virtual Answer<Client> create(const ClientDraft &draft, std::stop_token stop) = 0;
    [[nodiscard]] virtual Answer<Client> get(const QString &clientId, std::stop_token stop) = 0;
    /**
     * All clients that could be read; without the members this version does not know. Items may carry less than get()
     * answers (no updatedAt, no custom fields).
     */
    [[nodiscard]] virtual Answer<QList<Client>> list(std::stop_token stop) = 0;
};

} // namespace Clientele
