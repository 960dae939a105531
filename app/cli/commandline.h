// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/parsedcommandline.h"
#include "app/window/runwindow.h"
#include "models/values/client.h"

#include <QtCore/QStringList>

namespace Clientele {

/** What `clientele create` was asked to do. */
struct CreateOptions : WorkspaceChoice
{
    bool json = false;
    /** As typed: it may break any rule. */
    ClientDraft draft;
};

/** @p arguments without the program's name and the word `create`. Options are spelled `--name value` or `--name=value`.
 */
[[nodiscard]] ParsedCommandLine<CreateOptions> parseCreateCommand(const QStringList &arguments);
/** @p arguments without the program's name; Qt's own options, as -platform, are let pass. */
[[nodiscard]] ParsedCommandLine<WindowOptions> parseWindowCommand(const QStringList &arguments);

/** The whole help of one command. Needs a QCoreApplication. */
[[nodiscard]] QString createCommandHelp();
[[nodiscard]] QString windowCommandHelp();

} // namespace Clientele
