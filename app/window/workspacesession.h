// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/backend.h"
#include "models/values/connection.h"
#include "models/values/error.h"
#include "ui/window/workspacestatus.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace Clientele {

class Profile;
class Settings;

/**
 * The workspace the window works in: finds its token, makes its port, and tells how it stands. A workspace can be
 * worked with (port() answers) from the moment its token was looked for, whatever became of that. GUI thread.
 */
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    /** All are used for as long as the session lives. */
    WorkspaceSession(Backend &backend, const Profile &profile, Settings &settings);
    ~WorkspaceSession() override;

    [[nodiscard]] const WorkspaceStatus &status() const { return m_status; }
    /** Null while opening. Replaced by portChanged(). */
    [[nodiscard]] ClientsPort *port() const { return m_port.get(); }
    /** As port(), for the list of clients. */
    [[nodiscard]] ClientListPort *listPort() const { return m_listPort.get(); }
    /** Where the list of this workspace is kept between runs. */
    [[nodiscard]] QString cacheFile() const { return m_cacheFile; }

    /** Where drafts, Outbox and history of this workspace are. */
    [[nodiscard]] QString journalFile() const { return m_journalFile; }

    /** Opens the embedded sandbox workspace, its data in the profile. */
    void openSandbox();
    /** Opens @p connection with the token that the environment (CLIENTELE_TOKEN) or else the keychain holds. */
    void open(const Connection &connection);
    /**
     * Opens a workspace a person has just signed in to. @p keep: the token goes to the keychain first, and nothing is
     * opened when that fails; otherwise it lives as long as the program.
     */
    [[nodiscard]] Answer<Done> adopt(const Connection &connection, const Workspace &workspace, const AccessToken &token,
                                     bool keep);

Q_SIGNALS:
    void statusChanged();
    /** The ports are others from now on; the former are destroyed when all receivers have returned. */
    void portChanged();

private:
    struct Files
    {
        QString cache;
        QString journal;
    };
    [[nodiscard]] Files filesOf(const Connection &connection) const;
    void begin(const Connection &connection, const QString &workspaceName, const Files &files);
    void readToken();
    void finishReading(const Result<AccessToken> &token);
    void enter(const std::optional<AccessToken> &token);
    void openAdopted(const Connection &connection, const Workspace &workspace, const AccessToken &token);
    void probe(const AccessToken &token);
    void finishProbe(const Result<Workspace> &result);
    void settle(WorkspaceStatus::Kind kind, const std::optional<Error> &reason = {});

    Backend &m_backend;
    const Profile &m_profile;
    Settings &m_settings;

    WorkspaceStatus m_status;
    std::optional<SandboxAccess> m_sandbox;
    std::unique_ptr<ClientsPort> m_port;
    std::unique_ptr<ClientListPort> m_listPort;
    QString m_cacheFile;
    QString m_journalFile;
    /** Requested when another workspace is opened, so that late answers of the former change nothing. */
    std::stop_source m_opening;
};

} // namespace Clientele
