// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/logincommand.h"

#include "app/backend/backend.h"
#include "app/profile.h"
#include "models/values/whenanswered.h"

namespace Clientele {

LoginCommand::LoginCommand(Backend &backend, const Profile &profile, SavedWorkspace workspace)
    : m_backend(backend)
    , m_profile(profile)
    , m_workspace(std::move(workspace))
{}

void LoginCommand::start(const LoginProof &proof)
{
    if (const auto *token = std::get_if<AccessToken>(&proof))
        tryToken(*token);
    else
        signIn(std::get<LoginByPassword>(proof));
}

void LoginCommand::stop()
{
    m_stop.request_stop();
}

void LoginCommand::signIn(const LoginByPassword &proof)
{
    whenAnswered(m_backend.signIn().signIn(m_workspace.connection, proof.email, proof.password, m_stop.get_token()),
                 this, [this, email = proof.email](const Result<SignedIn> &signedIn) {
                     if (!signedIn) {
                         Q_EMIT finished(signedIn.error());
                         return;
                     }
                     m_workspace.account = signedIn->account;
                     if (m_workspace.account.email.isEmpty())
                         m_workspace.account.email = email;
                     tryToken(signedIn->token);
                 });
}

void LoginCommand::tryToken(const AccessToken &token)
{
    whenAnswered(m_backend.connectionTester().test(m_workspace.connection, token, m_stop.get_token()), this,
                 [this, token](const Result<Workspace> &found) {
                     if (found)
                         keep(token, *found);
                     else
                         Q_EMIT finished(found.error());
                 });
}

void LoginCommand::keep(const AccessToken &token, const Workspace &found)
{
    if (m_workspace.name.isEmpty())
        m_workspace.name = found.name;
    m_workspace.keepsToken = true;
    whenAnswered(m_backend.keychain().write(m_profile.tokenKey(m_workspace.connection), token), this,
                 [this](const Result<Done> &written) {
                     if (written)
                         Q_EMIT finished(m_workspace);
                     else
                         Q_EMIT finished(written.error());
                 });
}

} // namespace Clientele
