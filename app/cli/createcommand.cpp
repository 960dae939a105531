// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/createcommand.h"

#include "app/backend/backend.h"
#include "app/profile.h"
#include "models/stores/draftrules.h"
#include "models/values/whenanswered.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr const char *TOKEN_VARIABLE = "CLIENTELE_TOKEN";

Error notSignedIn(ErrorCause cause)
{
    return {.kind = ErrorKind::NotSignedIn, .cause = cause};
}

} // namespace

CreateCommand::CreateCommand(Backend &backend, const Profile &profile, const CreateOptions &options)
    : m_backend(backend)
    , m_profile(profile)
    , m_options(options)
{}

CreateCommand::~CreateCommand() = default;

void CreateCommand::start()
{
    if (m_options.sandbox)
        openSandbox();
    else if (checkBaseUrl(m_options.connection.baseUrl.toString()).problem != BaseUrlProblem::None)
        fail({.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress});
    else
        findToken();
}

void CreateCommand::stop()
{
    m_stop.request_stop();
}

void CreateCommand::openSandbox()
{
    whenAnswered(m_backend.startSandbox(m_profile.sandboxFile()), this, [this](const Result<SandboxAccess> &access) {
        if (access)
            create(access->connection, access->token);
        else
            fail(access.error());
    });
}

void CreateCommand::findToken()
{
    if (qEnvironmentVariableIsSet(TOKEN_VARIABLE)) {
        if (const auto token = AccessToken::fromBytes(qgetenv(TOKEN_VARIABLE)))
            create(m_options.connection, token);
        else
            fail(notSignedIn(ErrorCause::UnusableToken));
        return;
    }
    const QString key = m_profile.tokenKey(m_options.connection);
    whenAnswered(m_backend.keychain().read(key), this, [this](const Result<AccessToken> &token) {
        if (token)
            create(m_options.connection, *token);
        else if (token.error().cause == ErrorCause::KeychainEntryMissing)
            fail(notSignedIn(ErrorCause::NoToken));
        else
            fail(token.error());
    });
}

void CreateCommand::create(const Connection &connection, const std::optional<AccessToken> &token)
{
    m_port = m_backend.clients(connection, token);
    whenAnswered(m_port->create(sendable(m_options.draft), m_stop.get_token()), this,
                 [this](const Result<Client> &created) {
                     if (created)
                         readAgain(*created);
                     else
                         fail(created.error());
                 });
}

void CreateCommand::readAgain(const Client &created)
{
    whenAnswered(m_port->get(created.id, m_stop.get_token()), this, [this, created](const Result<Client> &held) {
        if (held)
            Q_EMIT finished({.client = *held});
        else
            Q_EMIT finished({.client = created, .notReadAgain = held.error()});
    });
}

void CreateCommand::fail(const Error &error)
{
    Q_EMIT finished({.client = error});
}

} // namespace Clientele
