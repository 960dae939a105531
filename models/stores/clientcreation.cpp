// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientcreation.h"

namespace Clientele {

void ClientCreation::create(const NewClient &client)
{
    start([this, client] {
        whenStillWanted(port()->create(client, stopToken()), [this](const Result<Client> &answer) {
            if (answer)
                readBack(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientCreation::finish(const Client &known)
{
    start([this, known] { readBack(known); });
}

void ClientCreation::readBack(const Client &known)
{
    // Another port may be another workspace, which knows nothing of this client.
    if (!port()) {
        Q_EMIT created(known, true);
        return;
    }
    whenStillWanted(port()->get(known.id, stopToken()),
                    [this, known](const Result<Client> &answer) { Q_EMIT created(answer ? *answer : known, !answer); });
}

} // namespace Clientele
