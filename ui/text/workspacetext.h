// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/savedworkspace.h"

#include <QtCore/QString>

namespace Clientele {

// Words about the workspaces a person has. All pure; text from outside is in display form.

/** What a workspace has on this computer and nowhere else. */
struct UnsentWork
{
    int drafts = 0;
    /** Whatever state they are in. */
    int outboxEntries = 0;

    [[nodiscard]] bool isEmpty() const { return drafts == 0 && outboxEntries == 0; }
    friend bool operator==(UnsentWork, UnsentWork) = default;
};

/** Its name, else its ID. @p number: which it is of those called the same, as WorkspacesModel tells it. */
[[nodiscard]] QString savedWorkspaceName(const SavedWorkspace &workspace, int number = 0);
/** Where it is. */
[[nodiscard]] QString workspacePlace(const SavedWorkspace &workspace);
/** Who signed in last; empty when that is not known. */
[[nodiscard]] QString accountText(const Account &account);
/** `2 drafts and 1 entry of the Outbox`; empty when there is nothing. */
[[nodiscard]] QString unsentWorkText(UnsentWork work);

/** @p displayed, a text in display form, with its middle left out where it is longer than a sentence bears. */
[[nodiscard]] QString shortened(const QString &displayed);

} // namespace Clientele
