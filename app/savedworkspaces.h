// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/savedworkspace.h"

#include <QtCore/QList>

class QSettings;

namespace Clientele {

/**
 * The workspaces of a profile, in their order. The sandbox is always one of them, first unless it was moved, and its id
 * never changes. What is in the settings may be anything: an entry that names no server a token may be sent to is left
 * out, and of two entries for one workspace the later. Takes over, once, the one connection of former versions.
 */
[[nodiscard]] QList<SavedWorkspace> readWorkspaces(QSettings &settings);
void writeWorkspaces(QSettings &settings, const QList<SavedWorkspace> &workspaces);

/** The one worked in last: always one of @p workspaces, which readWorkspaces() gave. */
[[nodiscard]] QUuid readCurrentWorkspace(const QSettings &settings, const QList<SavedWorkspace> &workspaces);
void writeCurrentWorkspace(QSettings &settings, const QUuid &id);

/** The embedded sandbox workspace, as it is in every profile. */
[[nodiscard]] SavedWorkspace sandboxWorkspace();
/** The same workspace has the same id in every profile. */
[[nodiscard]] QUuid workspaceIdOf(const Connection &connection);

} // namespace Clientele
