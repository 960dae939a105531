// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientupdate.h"

#include "models/ports/clientsport.h"

namespace Clientele {

void ClientUpdate::fetch(const QString &clientId)
{
    start([this, clientId] {
        whenStillWanted(port()->get(clientId, stopToken()), [this](const Result<Client> &answer) {
            if (answer)
                Q_EMIT fetched(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientUpdate::send(const ClientEdit &edit)
{
    if (!port()) {
        Q_EMIT failed({.kind = ErrorKind::NeverSent});
        return;
    }
    whenStillWanted(port()->update(edit, stopToken()), [this, clientId = edit.client.id](const Result<Client> &answer) {
        if (answer)
            readBack(clientId, [this](const std::optional<Client> &now) { Q_EMIT stored(now); });
        else if (answer.error().kind == ErrorKind::OutcomeUnknown)
            readBack(clientId,
                     [this, why = answer.error()](const std::optional<Client> &now) { Q_EMIT unsure(why, now); });
        else
            Q_EMIT failed(answer.error());
    });
}

void ClientUpdate::readAgain(const QString &clientId)
{
    start([this, clientId] { readBack(clientId, [this](const std::optional<Client> &now) { Q_EMIT stored(now); }); });
}

template <typename Handler>
void ClientUpdate::readBack(const QString &clientId, Handler handler)
{
    if (!port()) {
        handler(std::nullopt);
        return;
    }
    // Also after a stop: what became of the change is asked once more.
    renewStop();
    whenStillWanted(port()->get(clientId, stopToken()), [handler](const Result<Client> &answer) {
        handler(answer ? std::optional(*answer) : std::nullopt);
    });
}

} // namespace Clientele
