// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workspaces/leavingquestion.h"

namespace Clientele {

/**
 * Asks before a workspace goes from the list. As LeavingQuestion; what it has on this computer is meant to go too,
 * unless something there is unsent.
 */
class RemoveQuestion : public LeavingQuestion
{
    Q_OBJECT

public:
    RemoveQuestion(const SavedWorkspace &workspace, const std::optional<UnsentWork> &work, QWidget *parent = nullptr);

Q_SIGNALS:
    /** @p wipe: the kept list, drafts and Outbox go too. */
    void removeChosen(bool wipe);
};

} // namespace Clientele
