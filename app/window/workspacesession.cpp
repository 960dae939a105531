// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/workspacesession.h"

#include "app/profile.h"
#include "app/window/settings.h"
#include "models/values/whenanswered.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Kind = WorkspaceStatus::Kind;

constexpr const char *TOKEN_VARIABLE = "CLIENTELE_TOKEN";

bool isSignedOut(const Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.cause == ErrorCause::KeychainEntryMissing;
}

} // namespace

WorkspaceSession::WorkspaceSession(Backend &backend, const Profile &profile, Settings &settings)
    : m_backend(backend)
    , m_profile(profile)
    , m_settings(settings)
{}

WorkspaceSession::~WorkspaceSession()
{
    m_opening.request_stop();
}

void WorkspaceSession::openSandbox()
{
    begin({}, {}, {.cache = m_profile.sandboxCacheFile(), .journal = m_profile.sandboxJournalFile()});
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
        enter(access->token);
        settle(Kind::Sandbox);
    };
    if (m_sandbox)
        opened(*m_sandbox);
    else
        whenAnswered(m_backend.startSandbox(m_profile.sandboxFile()), this, opened);
}

void WorkspaceSession::open(const Connection &connection)
{
    begin(connection, connection == m_settings.connection() ? m_settings.workspaceName() : QString(),
          filesOf(connection));
    if (qEnvironmentVariableIsSet(TOKEN_VARIABLE)) {
        const auto token = AccessToken::fromBytes(qgetenv(TOKEN_VARIABLE));
        enter(token);
        if (!token)
            settle(Kind::SignedOut, Error{.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::UnusableToken});
        else
            probe(*token);
        return;
    }
    readToken();
}

Answer<Done> WorkspaceSession::adopt(const Connection &connection, const Workspace &workspace, const AccessToken &token,
                                     bool keep)
{
    SecretStore &store = keep ? m_backend.keychain() : m_backend.sessionSecrets();
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenAnswered(store.write(m_profile.tokenKey(connection), token), this,
                 [this, promise, connection, workspace, token](const Result<Done> &written) {
                     if (written)
                         openAdopted(connection, workspace, token);
                     promise->addResult(written);
                     promise->finish();
                 });
    return promise->future();
}

void WorkspaceSession::openAdopted(const Connection &connection, const Workspace &workspace, const AccessToken &token)
{
    begin(connection, workspace.name, filesOf(connection));
    m_settings.setConnection(connection);
    m_settings.setWorkspaceName(workspace.name);
    m_settings.setUsesSandbox(false);
    enter(token);
    settle(Kind::Connected);
}

WorkspaceSession::Files WorkspaceSession::filesOf(const Connection &connection) const
{
    return {.cache = m_profile.cacheFile(connection), .journal = m_profile.journalFile(connection)};
}

void WorkspaceSession::begin(const Connection &connection, const QString &workspaceName, const Files &files)
{
    m_opening.request_stop();
    m_opening = {};
    m_cacheFile = files.cache;
    m_journalFile = files.journal;
    m_status = {.kind = Kind::Opening, .connection = connection, .workspaceName = workspaceName};
    Q_EMIT statusChanged();
}

void WorkspaceSession::readToken()
{
    const QString key = m_profile.tokenKey(m_status.connection);
    const auto stop = m_opening.get_token();
    const auto finish = [this, stop](const Result<AccessToken> &token) {
        if (!stop.stop_requested())
            finishReading(token);
    };
    whenAnswered(m_backend.sessionSecrets().read(key), this, [this, key, finish](const Result<AccessToken> &token) {
        if (token)
            finish(token);
        else
            whenAnswered(m_backend.keychain().read(key), this, finish);
    });
}

void WorkspaceSession::finishReading(const Result<AccessToken> &token)
{
    enter(token ? std::optional(*token) : std::nullopt);
    if (token)
        probe(*token);
    else
        settle(isSignedOut(token.error()) ? Kind::SignedOut : Kind::Unavailable, token.error());
}

void WorkspaceSession::enter(const std::optional<AccessToken> &token)
{
    const auto former = std::exchange(m_port, m_backend.clients(m_status.connection, token));
    const auto formerList = std::exchange(m_listPort, m_backend.clientList(m_status.connection, token));
    Q_EMIT portChanged();
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
    if (!result) {
        settle(isSignedOut(result.error()) ? Kind::SignedOut : Kind::Unavailable, result.error());
        return;
    }
    m_status.workspaceName = result->name;
    settle(Kind::Connected);
}

void WorkspaceSession::settle(Kind kind, const std::optional<Error> &reason)
{
    m_status.kind = kind;
    m_status.reason = reason;
    Q_EMIT statusChanged();
}

} // namespace Clientele
