// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientcreation.h"

#include "models/ports/clientsport.h"

#include <utility>

namespace Clientele {

void ClientCreation::create(const ClientDraft &draft)
{
    start([this, draft] {
        whenStillWanted(port()->create({.draft = draft}, stopToken()), [this](const Result<Client> &answer) {
            if (answer)
                readBack(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientCreation::find(Matches matches)
{
    start([this, matches = std::move(matches)] {
        whenStillWanted(port()->list(stopToken()), [this, matches](const Result<QList<Client>> &answer) {
            if (answer)
                pickFrom(matches(*answer));
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientCreation::pickFrom(const QList<Client> &matches)
{
    if (matches.isEmpty())
        Q_EMIT notFound();
    else if (matches.size() > 1)
        Q_EMIT severalFound();
    else
        readBack(matches.constFirst());
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
