// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/result.h"

#include <QtCore/QObject>

#include <functional>
#include <stop_token>

namespace Clientele {

class ClientsPort;

/**
 * The calls one creation takes: create and read back, or look whether it was created after all. One of them at a time;
 * it ends with exactly one signal, unless it is abandoned or started anew. GUI thread.
 */
class ClientCreation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ClientCreation() override;

    /** Not owned; must outlive this or be replaced. Null: what is started waits for the next one. */
    void setPort(ClientsPort *port);

    /** Creates @p draft, once. Ends with created() or failed(). */
    void create(const ClientDraft &draft);
    /** Which of all the clients of a workspace are the one looked for. */
    using Matches = std::function<QList<Client>(const QList<Client> &)>;
    /** Looks for the one client that @p matches gives. Ends with created(), notFound(), severalFound() or failed(). */
    void find(Matches matches);
    /** Asks what is under way to stop; it still ends with its signal. */
    void stop();
    /** Asks what is under way to stop and forgets it: no signal comes. */
    void abandon();

Q_SIGNALS:
    /** @p client is what the server holds, or with @p readBackFailed as much of it as is known. */
    void created(const Clientele::Client &client, bool readBackFailed);
    void notFound();
    void severalFound();
    void failed(const Clientele::Error &error);

private:
    void start(std::function<void()> call);
    void begin();
    void readBack(const Client &known);
    void pickFrom(const QList<Client> &matches);
    /** Passes the answer on unless it belongs to a call that was abandoned. */
    template <typename T, typename Handler>
    void whenStillWanted(const Answer<T> &answer, Handler handler);

    ClientsPort *m_port = nullptr;
    /** What waits for a port. */
    std::function<void()> m_waiting;
    /** The port of the call under way; null when that port was replaced. */
    ClientsPort *m_usedPort = nullptr;
    std::stop_source m_stop;
    int m_run = 0;
};

} // namespace Clientele
