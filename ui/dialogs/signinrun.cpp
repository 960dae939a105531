// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/signinrun.h"

#include "models/values/whenanswered.h"

#include <utility>

namespace Clientele {

namespace {

Error refusedAtOnce(Error error)
{
    error.kind = ErrorKind::BadAnswer;
    error.cause = ErrorCause::NotUnderstood;
    return error;
}

} // namespace

SignInRun::SignInRun(ConnectionTester &tester, SignInPort &port, QObject *parent)
    : QObject(parent)
    , m_tester(tester)
    , m_port(port)
{}

SignInRun::~SignInRun()
{
    m_stop.request_stop();
}

/** @p handler gets the answer, unless the run was stopped before it came. */
template <typename T, typename Handler>
void SignInRun::follow(const Answer<T> &answer, Handler handler)
{
    ++m_calls;
    whenAnswered(answer, this,
                 [this, stop = m_stop.get_token(), handler = std::move(handler)](const Result<T> &result) {
                     --m_calls;
                     if (!stop.stop_requested())
                         handler(result);
                     Q_EMIT runningChanged();
                 });
    Q_EMIT runningChanged();
}

void SignInRun::signIn(const Connection &connection, const QString &email, const Password &password)
{
    m_stop = {};
    follow(m_port.signIn(connection, email, password, m_stop.get_token()),
           [this, connection](const Result<SignedIn> &result) {
               if (result)
                   askForName(connection, *result);
               else
                   Q_EMIT failed(result.error());
           });
}

void SignInRun::askForName(const Connection &connection, const SignedIn &signedIn)
{
    follow(m_tester.test(connection, signedIn.token, m_stop.get_token()),
           [this, connection, signedIn](const Result<Workspace> &result) {
               // A server that refuses the token it just gave is no workspace API; other trouble is none of sign-in's.
               if (result)
                   Q_EMIT succeeded(*result, signedIn);
               else if (result.error().kind == ErrorKind::NotSignedIn)
                   Q_EMIT failed(refusedAtOnce(result.error()));
               else
                   Q_EMIT succeeded({.id = connection.workspaceId, .name = {}}, signedIn);
           });
}

void SignInRun::tryToken(const Connection &connection, const AccessToken &token)
{
    m_stop = {};
    follow(m_tester.test(connection, token, m_stop.get_token()), [this, token](const Result<Workspace> &result) {
        if (result)
            Q_EMIT succeeded(*result, SignedIn{.token = token});
        else
            Q_EMIT failed(result.error());
    });
}

void SignInRun::stop()
{
    m_stop.request_stop();
}

} // namespace Clientele
