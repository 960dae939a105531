// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"
#include "models/stores/portcalls.h"

namespace Clientele {

/**
 * The calls one creation takes: create and read back. It ends with exactly one signal, unless it is abandoned or
 * started anew. GUI thread.
 */
class ClientCreation : public PortCalls
{
    Q_OBJECT

public:
    using PortCalls::PortCalls;

    /** Creates @p client, once. Ends with created() or failed(). */
    void create(const NewClient &client);
    /** @p known was created by other ways. Ends with created(). */
    void finish(const Client &known);

Q_SIGNALS:
    /** @p client is what the server holds, or with @p readBackFailed as much of it as is known. */
    void created(const Clientele::Client &client, bool readBackFailed);

private:
    void readBack(const Client &known);
};

} // namespace Clientele
