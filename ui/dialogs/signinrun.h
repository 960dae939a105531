// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/connectiontester.h"
#include "models/ports/signinport.h"

#include <QtCore/QObject>

#include <stop_token>

namespace Clientele {

/** One sign-in at a server: the calls that it takes, one at a time. GUI thread. */
class SignInRun : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive the run. */
    SignInRun(ConnectionTester &tester, SignInPort &port, QObject *parent = nullptr);
    /** Stops what is under way. */
    ~SignInRun() override;

    /** Only when none is under way. @p password is not needed any longer than the call. */
    void signIn(const Connection &connection, const QString &email, const Password &password);
    void tryToken(const Connection &connection, const AccessToken &token);
    /** Nobody hears of it any more; isRunning() lasts until its call has ended. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_calls > 0; }

Q_SIGNALS:
    /** The workspace's name may be empty: it is asked for, but no sign-in fails for want of it. */
    void succeeded(const Clientele::Workspace &workspace, const Clientele::SignedIn &signedIn);
    void failed(const Clientele::Error &error);
    /** isRunning() may have changed. */
    void runningChanged();

private:
    template <typename T, typename Handler>
    void follow(const Answer<T> &answer, Handler handler);
    void askForName(const Connection &connection, const SignedIn &signedIn);

    ConnectionTester &m_tester;
    SignInPort &m_port;
    std::stop_source m_stop;
    int m_calls = 0;
};

} // namespace Clientele
