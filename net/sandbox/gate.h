// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/faultplan.h"
#include "net/sandbox/journal.h"
#include "net/sandbox/message.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Clientele::Sandbox {

struct GateOptions
{
    quint16 port = 0;         ///< 0: any that is free.
    quint16 upstreamPort = 0; ///< Of the server on 127.0.0.1; 0: there is none, what no fault answers gets 502.
    std::optional<QSslConfiguration> tls = {}; ///< With certificate and key: https instead of http.
    std::chrono::milliseconds idleLimit{0};    ///< Closes a kept-alive connection after so long; 0: never.
    bool keepExchanges = true;                 ///< Whether the journal remembers, besides counting.
    bool control = false;                      ///< Whether `/sandbox/…` is answered.
    /** With control: answers what there is beyond the gate's own, on the gate's thread; empty: 404. */
    std::function<Message(const Message &)> furtherControl = {};
};

/**
 * The one door to the sandbox: takes whole HTTP/1.1 requests on 127.0.0.1, passes them to the server behind it and the
 * answers back, and misbehaves on the socket as planned (Fault). Lives on the thread it was made on and needs its event
 * loop; faults() and journal() may be used from any thread.
 *
 * With GateOptions::control, over HTTP on the same port, never faulted or recorded:
 * `PUT /sandbox/faults` (a JSON array, see Fault; replaces the plan; 204, or 400 with the reason) · `GET
 * /sandbox/faults` (those still to come) · `DELETE /sandbox/faults` · `GET /sandbox/requests`
 * (`{"connections": n, "requests": [{time, method, path, status, serverStatus, ms, body, answer, …}]}`, tokens and
 * passwords blotted out; a status of 0: no answer was sent) · `DELETE /sandbox/requests` · what furtherControl answers.
 */
class Gate : public QObject
{
    Q_OBJECT

public:
    explicit Gate(const GateOptions &options, QObject *parent = nullptr);
    ~Gate() override;

    /** False, and error() tells why, when the port cannot be had. */
    [[nodiscard]] bool listen();
    [[nodiscard]] QString error() const;
    [[nodiscard]] quint16 port() const;
    /** `http://127.0.0.1:PORT`, or https; no path. */
    [[nodiscard]] QUrl url() const;

    [[nodiscard]] FaultPlan &faults() { return m_faults; }
    [[nodiscard]] Journal &journal() { return m_journal; }

private:
    class Listener;
    void accept(qintptr descriptor);

    const GateOptions m_options;
    FaultPlan m_faults;
    Journal m_journal;
    std::unique_ptr<Listener> m_listener;
};

} // namespace Clientele::Sandbox
