// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/createoutcome.h"
#include "app/cli/openworkspace.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace Clientele {

class Backend;
class ClientsPort;
class Profile;

/**
 * `clientele create` from a checked draft on: finds the token, sends once, reads the client again.
 */
class CreateCommand : public QObject
{
    Q_OBJECT

public:
    /** All are used until finished(). */
    CreateCommand(Backend &backend, const Profile &profile, const CreateOptions &options);
    ~CreateCommand() override;

    void start();

public Q_SLOTS:
    /** Ends as soon as it can be told what became of it. */
    void stop();

Q_SIGNALS:
    /** Once. */
    void finished(const Clientele::CreateOutcome &outcome);

private:
    void create(const OpenedWorkspace &workspace);
    void readAgain(const Client &created);
    void fail(const Error &error);

    Backend &m_backend;
    const Profile &m_profile;
    const CreateOptions &m_options;
    std::unique_ptr<ClientsPort> m_port;
    std::stop_source m_stop;
};

} // namespace Clientele
