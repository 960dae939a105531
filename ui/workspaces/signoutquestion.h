// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workspaces/leavingquestion.h"

namespace Clientele {

/** Asks before a person is signed out of a workspace. As LeavingQuestion. */
class SignOutQuestion : public LeavingQuestion
{
    Q_OBJECT

public:
    SignOutQuestion(const SavedWorkspace &workspace, const std::optional<UnsentWork> &work, QWidget *parent = nullptr);

Q_SIGNALS:
    /** @p wipe: the kept list, drafts and Outbox go too. */
    void signOutChosen(bool wipe);
};

} // namespace Clientele
