// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"
#include "models/values/result.h"
#include "models/values/whenanswered.h"

#include <QtCore/QObject>

#include <functional>
#include <stop_token>
#include <utility>

namespace Clientele {

class ClientsPort;

/**
 * The calls of one piece of work on a workspace's clients, one after the other. Waits for a port when there is none
 * yet; can be stopped, and abandoned for good. GUI thread.
 */
class PortCalls : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PortCalls() override;

    /** Not owned; must outlive this or be replaced. Null: what is started waits for the next one. */
    void setPort(ClientsPort *port);
    /** Asks what is under way to stop; it still ends with its signal. */
    void stop();
    /** Asks what is under way to stop and forgets it: no signal comes. */
    void abandon();

Q_SIGNALS:
    void failed(const Clientele::Error &error);

protected:
    /** Abandons what is under way, and calls @p call when there is a port. */
    void start(std::function<void()> call);
    /** What is started from here on can be stopped by itself. */
    void renewStop() { m_stop = std::stop_source(); }
    /** The port of the work under way; null when that port was replaced. */
    [[nodiscard]] ClientsPort *port() const { return m_usedPort; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /** Passes the answer on unless it belongs to work that was abandoned. */
    template <typename T, typename Handler>
    void whenStillWanted(const Answer<T> &answer, Handler handler)
    {
        whenAnswered(answer, this, [this, run = m_run, handler = std::move(handler)](const Result<T> &result) {
            if (run == m_run)
                handler(result);
        });
    }

private:
    void begin();

    ClientsPort *m_port = nullptr;
    ClientsPort *m_usedPort = nullptr;
    /** What waits for a port. */
    std::function<void()> m_waiting;
    std::stop_source m_stop;
    int m_run = 0;
};

} // namespace Clientele
