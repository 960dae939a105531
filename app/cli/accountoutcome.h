// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report.h"
#include "models/values/savedworkspace.h"

#include <QtCore/QList>

namespace Clientele {

/** What the process says of the workspaces it remembers; @p current: the one used last. */
[[nodiscard]] Report workspacesReport(const QList<SavedWorkspace> &workspaces, const QUuid &current, bool json);
/** What it says after a sign-in, with @p signedOut after a sign-out. */
[[nodiscard]] Report accountReport(const SavedWorkspace &workspace, bool signedOut, bool json);
[[nodiscard]] Report signInFailureReport(const Error &error, const QString &server, bool json);
[[nodiscard]] Report signOutFailureReport(const Error &error, const QString &server, bool json);

} // namespace Clientele
