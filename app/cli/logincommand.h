// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/password.h"
#include "models/values/result.h"
#include "models/values/savedworkspace.h"

#include <QtCore/QObject>

#include <optional>
#include <stop_token>
#include <variant>

namespace Clientele {

class Backend;
class Profile;

/** What a person proves with who they are. */
struct LoginByPassword
{
    QString email;
    Password password;
};
using LoginProof = std::variant<LoginByPassword, AccessToken>;

/** `clientele login` from the proof on: gets the token, tries it on the workspace, and keeps it in the keychain. */
class LoginCommand : public QObject
{
    Q_OBJECT

public:
    /** All are used until finished(). */
    LoginCommand(Backend &backend, const Profile &profile, SavedWorkspace workspace);

    void start(const LoginProof &proof);

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    /** Once: the workspace as it is to be remembered. */
    void finished(const Clientele::Result<Clientele::SavedWorkspace> &outcome);

private:
    void signIn(const LoginByPassword &proof);
    void tryToken(const AccessToken &token);
    void keep(const AccessToken &token, const Workspace &found);

    Backend &m_backend;
    const Profile &m_profile;
    SavedWorkspace m_workspace;
    std::stop_source m_stop;
};

} // namespace Clientele
