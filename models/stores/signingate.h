// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/ports/clientsport.h"
#include "models/values/permissions.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Clientele {

/**
 * Stands before a workspace's calls (see GatedClients). When the server no longer knows who asks, calls are held back,
 * whoever made them, and one question goes out; after it has been answered each goes on, once. A call that was refused
 * for that reason has done nothing, so it may be sent again. GUI thread.
 */
class SignInGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,   ///< Somebody is signed in, as far as is known.
        Asking, ///< Calls are held back until open() or shut().
        Shut    ///< Nobody is; calls end at once.
    };
    /** The ways to the server, all with one token. */
    struct Ports
    {
        std::shared_ptr<ClientsPort> clients = {};
        std::shared_ptr<ClientListPort> list = {};
    };
    using Clock = std::function<QDateTime()>;

    explicit SignInGate(Clock now = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    /**
     * Somebody signed in: calls go through @p ports from now on, those held back at once. @p ends: when the token says
     * that its time is over; nothing is sent with it from then on.
     */
    void open(const Ports &ports, const std::optional<QDateTime> &ends);
    /** The server did not accept the token, or its time is over: holds calls back and asks, unless it does already. */
    void ask(ErrorCause why);
    /** Nobody signed in: calls end with ErrorKind::NotSignedIn for that reason, those held back too. */
    void shut(ErrorCause why);

    [[nodiscard]] State state() const { return m_state; }
    /** Why it is not open. */
    [[nodiscard]] ErrorCause why() const { return m_why; }
    [[nodiscard]] const std::optional<QDateTime> &ends() const { return m_ends; }

    /** For calls that pass: the ports to use now. */
    [[nodiscard]] const Ports &ports() const { return m_ports; }
    /** For calls: how often somebody signed in so far. */
    [[nodiscard]] int signIns() const { return m_signIns; }
    /** For calls: Open, and the token's time is not over, which is found out now. */
    [[nodiscard]] bool passes();
    /** For calls: what came of one that needs @p permission. */
    void note(Permission permission, bool allowed) { Q_EMIT permissionSeen(permission, allowed); }

Q_SIGNALS:
    void opened();
    void asked(Clientele::ErrorCause why);
    void wasShut();
    /** A few minutes before ends(), once. */
    void endsSoon(const QDateTime &when);
    void permissionSeen(Clientele::Permission permission, bool allowed);

private:
    void watchTheClock();

    Clock m_now;
    State m_state = State::Shut;
    ErrorCause m_why = ErrorCause::NoToken;
    Ports m_ports;
    int m_signIns = 0;
    std::optional<QDateTime> m_ends;
    bool m_hasWarned = false;
    QTimer m_timer;
};

} // namespace Clientele
