// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"
#include "models/stores/portcalls.h"
#include "models/values/client.h"
#include "models/values/clientchanges.h"

#include <optional>

namespace Clientele {

/** The calls an edit of a client takes. One piece of work at a time, each ends with exactly one signal. GUI thread. */
class ClientUpdate : public PortCalls
{
    Q_OBJECT

public:
    using PortCalls::PortCalls;

    /** Ends with fetched() or failed(). */
    void fetch(const QString &clientId);
    /**
     * Sends @p edit once, to the workspace fetch() last asked; to another one, nothing is sent. Ends with
     * stored(), unsure() or failed().
     */
    void send(const ClientEdit &edit);

    /** @p clientId was changed by other ways. Ends with stored(). */
    void readAgain(const QString &clientId);

Q_SIGNALS:
    void fetched(const Clientele::Client &client);
    /** The server said yes. @p now is what it holds; nothing: that could not be read. */
    void stored(const std::optional<Clientele::Client> &now);
    /** Bytes left and no whole answer came, for the reason @p why. @p now as stored(). */
    void unsure(const Clientele::Error &why, const std::optional<Clientele::Client> &now);

private:
    template <typename Handler>
    void readBack(const QString &clientId, Handler handler);
};

} // namespace Clientele
