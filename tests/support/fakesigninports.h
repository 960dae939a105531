// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/connectiontester.h"
#include "models/ports/signinport.h"
#include "tests/support/fakecalls.h"

#include <QtCore/QList>

namespace Clientele::Tests {

/** Keeps every question for a workspace until the test answers it. */
class FakeConnectionTester : public ConnectionTester
{
public:
    [[nodiscard]] Answer<Workspace> test(const Connection &connection, const AccessToken &token,
                                         std::stop_token stop) override
    {
        connections << connection;
        tokens << token.bytes();
        return calls.begin(stop);
    }

    FakeCalls<Workspace> calls;
    QList<Connection> connections;
    QList<QByteArray> tokens;
};

/** Keeps every sign-in until the test answers it, and notes what was sent. */
class FakeSignInPort : public SignInPort
{
public:
    struct Sent
    {
        Connection connection;
        QString email;
        QByteArray password;
    };

    [[nodiscard]] Answer<SignedIn> signIn(const Connection &connection, const QString &email, const Password &password,
                                          std::stop_token stop) override
    {
        sent.append({connection, email, QByteArray(password.bytes().constData(), password.bytes().size())});
        return calls.begin(stop);
    }

    FakeCalls<SignedIn> calls;
    QList<Sent> sent;
};

} // namespace Clientele::Tests
