// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/accountcommandline.h"
#include "models/values/savedworkspace.h"

#include <QtCore/QList>

class QSettings;

namespace Clientele {

/** The workspace that @p choice means; a new one when it is given by an address that is not remembered. */
[[nodiscard]] std::variant<SavedWorkspace, UsageError> chooseWorkspace(QSettings &settings,
                                                                       const AccountChoice &choice);

/** Puts @p workspace in the place of the one with its id, or at the end. False: the file cannot be written. */
[[nodiscard]] bool rememberWorkspace(QSettings &settings, const SavedWorkspace &workspace);

} // namespace Clientele
