// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/workspacesession.h"

#include "app/profile.h"
#include "models/values/whenanswered.h"

#include <utility>

namespace Clientele {

namespace {

using Kind = WorkspaceStatus::Kind;

bool isSignedOut(const Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.cause == ErrorCause::KeychainEntryMissing;
}

Error notSignedInBecause(ErrorCause cause)
{
    return {.kind = ErrorKind::NotSignedIn, .cause = cause};
}

} // namespace

WorkspaceSession::WorkspaceSession(Backend &backend, const Profile &profile)
    : m_backend(backend)
    , m_profile(profile)
    , m_reader(backend.sessionSecrets(), backend.keychain())
{
    connect(&m_reader, &TokenReader::found, this, [this](const AccessToken &token) { finishReading(token); });
    connect(&m_reader, &TokenReader::failed, this, [this](const Error &error) { finishReading(error); });
}

WorkspaceSession::~WorkspaceSession()
{
    m_opening.request_stop();
}

void WorkspaceSession::open(const SavedWorkspace &workspace)
{
    begin(workspace);
    if (workspace.isSandbox()) {
        openSandbox();
    } else if (m_usesVariable && qEnvironmentVariableIsSet(TOKEN_VARIABLE)) {
        const auto token = AccessToken::fromBytes(qgetenv(TOKEN_VARIABLE));
        finishReading(token ? Result<AccessToken>(*token) : notSignedInBecause(ErrorCause::UnusableToken));
    } else if (workspace.removesToken) {
        enter({});
        settle(Kind::SignedOut, notSignedInBecause(ErrorCause::NoToken));
    } else {
        m_reader.read(tokenKey(), workspace.keepsToken);
    }
}

bool WorkspaceSession::isIn(const SavedWorkspace &workspace) const
{
    const bool hasBegun = !m_journalFile.isEmpty();
    return hasBegun && workspace.connection == m_workspace.connection;
}

void WorkspaceSession::tryAgain()
{
    open(m_workspace);
}

void WorkspaceSession::openSandbox()
{
    const auto stop = m_opening.get_token();
    const auto opened = [this, stop](const Result<SandboxAccess> &access) {
        if (stop.stop_requested())
            return;
        if (!access) {
            enter({});
            settle(Kind::Unavailable, access.error());
            return;
        }
        m_sandbox = *access;
        m_status.connection = access->connection;
        settle(Kind::Sandbox);
        enter(SignedIn{.token = access->token});
    };
    if (m_sandbox)
        opened(*m_sandbox);
    else
        whenAnswered(m_backend.startSandbox(m_profile.sandboxFile()), this, opened);
}

void WorkspaceSession::begin(const SavedWorkspace &workspace)
{
    m_opening.request_stop();
    m_opening = {};
    m_reader.stop();
    m_workspace = workspace;
    // What the former one still asks for is not asked in this one's name.
    if (m_gate)
        m_gate->disconnect(this);
    m_cacheFile = m_profile.cacheFile(workspace.connection);
    m_journalFile = m_profile.journalFile(workspace.connection);
    m_status = {.kind = Kind::Opening,
                .connection = workspace.connection,
                .workspaceName = workspace.name,
                .account = workspace.account};
    Q_EMIT statusChanged();
}

QString WorkspaceSession::tokenKey() const
{
    return m_profile.tokenKey(m_status.connection);
}

Answer<Done> WorkspaceSession::signIn(const Connection &connection, const Workspace &workspace,
                                      const SignedIn &signedIn, bool keep)
{
    SecretStore &store = keep ? m_backend.keychain() : m_backend.sessionSecrets();
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenAnswered(store.write(m_profile.tokenKey(connection), signedIn.token), this,
                 [this, promise, connection, workspace, signedIn, keep](const Result<Done> &written) {
                     // One for the session would be found first.
                     if (written && keep)
                         forgetInSession(m_profile.tokenKey(connection));
                     if (written)
                         adopt(connection, workspace, signedIn);
                     promise->addResult(written);
                     promise->finish();
                 });
    return promise->future();
}

void WorkspaceSession::forgetInSession(const QString &key)
{
    const Answer<Done> forgotten = m_backend.sessionSecrets().remove(key);
}

void WorkspaceSession::adopt(const Connection &connection, const Workspace &workspace, const SignedIn &signedIn)
{
    m_usesVariable = false;
    m_reader.stop();
    const bool isOpen = m_gate && connection == m_status.connection;
    if (!isOpen)
        begin({.id = {}, .name = workspace.name, .connection = connection});
    else if (!workspace.name.isEmpty())
        m_status.workspaceName = workspace.name;
    m_status.account = signedIn.account;
    m_status.endsAt.reset();
    settle(Kind::Connected);
    if (!isOpen) {
        enter(signedIn);
        return;
    }
    pass(signedIn);
    if (m_gate->state() == SignInGate::State::Open)
        Q_EMIT this->signedIn();
}

void WorkspaceSession::finishReading(const Result<AccessToken> &token)
{
    if (!token) {
        if (!m_gate || m_status.kind == Kind::Opening)
            enter({});
        settle(isSignedOut(token.error()) ? Kind::SignedOut : Kind::Unavailable, token.error());
        return;
    }
    settle(Kind::Opening);
    enter(SignedIn{.token = *token});
    // Should it say of itself that it is over, no server needs to be asked.
    if (m_gate->state() == SignInGate::State::Open)
        probe(*token);
}

void WorkspaceSession::makePorts()
{
    m_gate = std::make_unique<SignInGate>();
    m_port = std::make_unique<GatedClients>(*m_gate);
    m_listPort = std::make_unique<GatedList>(*m_gate);
    connectGate();
}

void WorkspaceSession::connectGate()
{
    connect(m_gate.get(), &SignInGate::asked, this, &WorkspaceSession::onAsked);
    connect(m_gate.get(), &SignInGate::endsSoon, this, &WorkspaceSession::noteEndsSoon);
    connect(m_gate.get(), &SignInGate::permissionSeen, this, &WorkspaceSession::notePermission);
}

/** Makes the way to the server anew; open already, so that nothing that begins now is told that nobody is signed in. */
void WorkspaceSession::enter(const std::optional<SignedIn> &signedIn)
{
    const auto formerGate = std::exchange(m_gate, nullptr);
    const auto former = std::exchange(m_port, nullptr);
    const auto formerList = std::exchange(m_listPort, nullptr);
    makePorts();
    if (signedIn)
        pass(*signedIn);
    Q_EMIT portChanged();
}

void WorkspaceSession::pass(const SignedIn &signedIn)
{
    const TokenClaims claims = m_backend.claimsOf(signedIn.token);
    m_permissions = signedIn.permissions.value_or(claims.permissions.value_or(Permissions()));
    Q_EMIT permissionsChanged();
    m_gate->open({.clients = m_backend.clients(m_status.connection, signedIn.token),
                  .list = m_backend.clientList(m_status.connection, signedIn.token)},
                 claims.expires);
}

void WorkspaceSession::onAsked(ErrorCause why)
{
    m_status.endsAt.reset();
    settle(Kind::SignedOut, notSignedInBecause(why));
    Q_EMIT signInNeeded(why);
}

void WorkspaceSession::noteEndsSoon(const QDateTime &when)
{
    m_status.endsAt = when;
    Q_EMIT statusChanged();
}

void WorkspaceSession::notNow()
{
    if (m_gate && m_gate->state() == SignInGate::State::Asking)
        m_gate->shut(m_gate->why());
}

Answer<Done> WorkspaceSession::signOut()
{
    m_usesVariable = false;
    m_reader.stop();
    m_status.endsAt.reset();
    if (m_gate)
        m_gate->shut(ErrorCause::NoToken);
    settle(Kind::SignedOut, notSignedInBecause(ErrorCause::NoToken));
    forgetInSession(tokenKey());
    return m_backend.keychain().remove(tokenKey());
}

void WorkspaceSession::notePermission(Permission permission, bool allowed)
{
    const Permissions before = m_permissions;
    if (allowed)
        m_permissions.noteAllowed(permission);
    else
        m_permissions.noteRefused(permission);
    if (m_permissions != before)
        Q_EMIT permissionsChanged();
}

void WorkspaceSession::probe(const AccessToken &token)
{
    const auto stop = m_opening.get_token();
    whenAnswered(m_backend.connectionTester().test(m_status.connection, token, stop), this,
                 [this, stop](const Result<Workspace> &workspace) {
                     if (!stop.stop_requested())
                         finishProbe(workspace);
                 });
}

void WorkspaceSession::finishProbe(const Result<Workspace> &result)
{
    // Somebody may have been asked to sign in meanwhile, and even have done so.
    if (m_status.kind != Kind::Opening)
        return;
    if (result) {
        // What the person calls it comes first.
        if (m_workspace.name.isEmpty())
            m_status.workspaceName = result->name;
        settle(Kind::Connected);
    } else if (result.error().kind == ErrorKind::NotSignedIn) {
        m_gate->ask(result.error().cause);
    } else {
        settle(Kind::Unavailable, result.error());
    }
}

void WorkspaceSession::settle(Kind kind, const std::optional<Error> &reason)
{
    m_status.kind = kind;
    m_status.reason = reason;
    Q_EMIT statusChanged();
}

} // namespace Clientele
