// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/signoutquestion.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString signedOutHint(const std::optional<UnsentWork> &work)
{
    if (work && work->outboxEntries > 0)
        return SignOutQuestion::tr("%n entries of the Outbox wait until you sign in again.", nullptr,
                                   work->outboxEntries);
    return SignOutQuestion::tr("Everything is as it was when you sign in again.");
}

LeavingQuestion::Words signOutWords(const SavedWorkspace &workspace, const std::optional<UnsentWork> &work)
{
    return {.objectName = u"signOutQuestion"_s,
            .title = SignOutQuestion::tr("Sign out"),
            .question = SignOutQuestion::tr("Sign out of “%1”?", "%1: name of a workspace")
                            .arg(shortened(savedWorkspaceName(workspace))),
            .explanation = SignOutQuestion::tr("The token is removed from this computer. You need your password or "
                                               "another token to sign in again."),
            .keepHint = signedOutHint(work),
            .confirmName = u"confirmSignOutButton"_s,
            .confirmText = SignOutQuestion::tr("&Sign out"),
            .cancelName = u"cancelSignOutButton"_s};
}

} // namespace

SignOutQuestion::SignOutQuestion(const SavedWorkspace &workspace, const std::optional<UnsentWork> &work,
                                 QWidget *parent)
    : LeavingQuestion(signOutWords(workspace, work), work, parent)
{
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT signOutChosen(wipes()); });
}

} // namespace Clientele
