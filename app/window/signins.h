// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/typingpause.h"
#include "models/values/result.h"
#include "models/values/savedworkspace.h"
#include "ui/dialogs/signinsheet.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUuid>

namespace Clientele {

class Backend;
class MainWindow;
class Profile;
class Workspaces;
class WorkspaceSession;

/**
 * Has people sign in to workspaces and out of them: shows the dialogs, and carries out what they answer. One question
 * at a time. GUI thread.
 */
class SignIns : public QObject
{
    Q_OBJECT

public:
    /** All outlive this. */
    struct Parts
    {
        MainWindow &window;
        Backend &backend;
        WorkspaceSession &session;
        Workspaces &workspaces;
        const Profile &profile;
    };
    explicit SignIns(const Parts &parts, QObject *parent = nullptr);

    /** Asks for a workspace and a sign-in to it; @p initial fills the form. */
    void add(const Connection &initial);
    /** Asks for a sign-in to the current workspace, unless somebody is being asked. */
    void ask(SignInSheet::Reason reason);
    /** The same when nobody asked for it: waits until nobody is typing. */
    void askWhenNobodyTypes(ErrorCause why);
    /** Signs out of the current workspace and says how that went. */
    void signOut();
    /** Takes the token of a workspace, which need not be in the list any more, out of memory and keychain; says so when
     * that did not work. */
    void forgetToken(const SavedWorkspace &workspace);
    /** Tries again what a keychain did not let happen in an earlier run; says nothing. */
    void removeLeftTokens();

Q_SIGNALS:
    /** A person was shown what became of it, in one sentence; plain text. */
    void hint(const QString &sentence);

private:
    bool show(SignInDialog *dialog);
    void adopt(SignInDialog &dialog, const Connection &connection, const Workspace &workspace, const SignedIn &signedIn,
               bool keep);
    void remember(const Connection &connection, const Workspace &workspace, const SignedIn &signedIn, bool keep);
    [[nodiscard]] Answer<Done> removeToken(const Connection &connection);
    void noteRemoved(const QUuid &workspace);
    void tellTokenStays(const SavedWorkspace &workspace, const Error &error);

    Parts m_parts;
    TypingPause m_pause;
};

} // namespace Clientele
