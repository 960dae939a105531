// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/portcalls.h"
#include "models/values/client.h"

#include <functional>

namespace Clientele {

/**
 * The calls one creation takes: create and read back, or look whether it was created after all. One of them at a time;
 * it ends with exactly one signal, unless it is abandoned or started anew. GUI thread.
 */
class ClientCreation : public PortCalls
{
    Q_OBJECT

public:
    using PortCalls::PortCalls;

    /** Creates @p draft, once. Ends with created() or failed(). */
    void create(const ClientDraft &draft);
    /** Which of all the clients of a workspace are the one looked for. */
    using Matches = std::function<QList<Client>(const QList<Client> &)>;
    /** Looks for the one client that @p matches gives. Ends with created(), notFound(), severalFound() or failed(). */
    void find(Matches matches);

Q_SIGNALS:
    /** @p client is what the server holds, or with @p readBackFailed as much of it as is known. */
    void created(const Clientele::Client &client, bool readBackFailed);
    void notFound();
    void severalFound();

private:
    void readBack(const Client &known);
    void pickFrom(const QList<Client> &matches);
};

} // namespace Clientele
