// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/createcommand.h"

#include "app/backend/backend.h"
#include "app/profile.h"
#include "models/stores/draftrules.h"
#include "models/values/whenanswered.h"

namespace Clientele {

CreateCommand::CreateCommand(Backend &backend, const Profile &profile, const CreateOptions &options)
    : m_backend(backend)
    , m_profile(profile)
    , m_options(options)
{}

CreateCommand::~CreateCommand() = default;

void CreateCommand::start()
{
    whenAnswered(openWorkspace(m_backend, m_profile, m_options), this, [this](const Result<OpenedWorkspace> &opened) {
        if (opened)
            create(*opened);
        else
            fail(opened.error());
    });
}

void CreateCommand::stop()
{
    m_stop.request_stop();
}

void CreateCommand::create(const OpenedWorkspace &workspace)
{
    m_port = m_backend.clients(workspace.connection, workspace.token);
    whenAnswered(m_port->create({.draft = sendable(m_options.draft)}, m_stop.get_token()), this,
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
