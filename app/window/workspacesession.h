// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/backend.h"
#include "app/window/tokenreader.h"
#include "models/stores/gatedports.h"
#include "models/values/connection.h"
#include "models/values/error.h"
#include "models/values/savedworkspace.h"
#include "ui/window/workspacestatus.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace Clientele {

class Profile;

/**
 * The workspace the window works in: finds its token, makes its ports, and tells how it stands. A workspace can be
 * worked with (port() answers) from the moment its token was looked for, whatever became of that. Should the server not
 * know who asks, calls wait until signIn() or notNow(). GUI thread.
 */
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    /** Both are used for as long as the session lives. */
    WorkspaceSession(Backend &backend, const Profile &profile);
    ~WorkspaceSession() override;

    [[nodiscard]] const WorkspaceStatus &status() const { return m_status; }
    /** Null while opening. Replaced by portChanged(). */
    [[nodiscard]] ClientsPort *port() const { return m_port.get(); }
    /** As port(), for the list of clients. */
    [[nodiscard]] ClientListPort *listPort() const { return m_listPort.get(); }
    [[nodiscard]] bool isIn(const SavedWorkspace &workspace) const;
    /** Calls wait for somebody to sign in. */
    [[nodiscard]] bool isAsking() const { return m_gate && m_gate->state() == SignInGate::State::Asking; }
    /** What may be done, as far as it is known. */
    [[nodiscard]] const Permissions &permissions() const { return m_permissions; }
    /** Where the list of this workspace is kept between runs. */
    [[nodiscard]] QString cacheFile() const { return m_cacheFile; }
    /** Where drafts, Outbox and history of this workspace are. */
    [[nodiscard]] QString journalFile() const { return m_journalFile; }

    /**
     * Opens a workspace: the embedded sandbox with its data in the profile, another with the token that the environment
     * (CLIENTELE_TOKEN, until a person signs in or out) or else the keychain holds.
     */
    void open(const SavedWorkspace &workspace);
    /** The keychain may answer now: asks it again, if that is what is waited for and asks nobody for a password. */
    void lookAgain() { m_reader.retryQuietly(); }
    /** A person asked for it: opens the workspace once more, from the keychain on. */
    void tryAgain();
    /**
     * A person has just signed in to @p connection, which is opened unless it is already. @p keep: the token goes to
     * the keychain first, and nothing else happens when that fails; otherwise it lives as long as the program.
     */
    [[nodiscard]] Answer<Done> signIn(const Connection &connection, const Workspace &workspace,
                                      const SignedIn &signedIn, bool keep);
    /** In answer to signInNeeded(): nobody signs in; what waits ends as not signed in. */
    void notNow();
    /** Forgets the token here and in the keychain. The answer: whether it is proved gone from there. */
    [[nodiscard]] Answer<Done> signOut();

Q_SIGNALS:
    void statusChanged();
    /** The ports are others from now on; the former are destroyed when all receivers have returned. */
    void portChanged();
    void permissionsChanged();
    /** Calls wait, and somebody is to be asked to sign in. */
    void signInNeeded(Clientele::ErrorCause why);
    /** Somebody signed in to the workspace that was open already: the ports are the same, and calls that waited are on
     * their way. */
    void signedIn();

private:
    void openSandbox();
    void begin(const SavedWorkspace &workspace);
    void finishReading(const Result<AccessToken> &token);
    void makePorts();
    void connectGate();
    void enter(const std::optional<SignedIn> &signedIn);
    void pass(const SignedIn &signedIn);
    void onAsked(ErrorCause why);
    void noteEndsSoon(const QDateTime &when);
    void notePermission(Permission permission, bool allowed);
    void forgetInSession(const QString &key);
    void adopt(const Connection &connection, const Workspace &workspace, const SignedIn &signedIn);
    void probe(const AccessToken &token);
    void finishProbe(const Result<Workspace> &result);
    void settle(WorkspaceStatus::Kind kind, const std::optional<Error> &reason = {});
    [[nodiscard]] QString tokenKey() const;

    Backend &m_backend;
    const Profile &m_profile;

    WorkspaceStatus m_status;
    SavedWorkspace m_workspace;
    /** Until a person has signed in or out, which says more than the environment. */
    bool m_usesVariable = true;
    std::optional<SandboxAccess> m_sandbox;
    TokenReader m_reader;
    Permissions m_permissions;
    std::unique_ptr<SignInGate> m_gate;
    std::unique_ptr<ClientsPort> m_port;
    std::unique_ptr<ClientListPort> m_listPort;
    QString m_cacheFile;
    QString m_journalFile;
    /** Requested when another workspace is opened, so that late answers of the former change nothing. */
    std::stop_source m_opening;
};

} // namespace Clientele
