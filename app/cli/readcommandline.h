// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/parsedcommandline.h"

#include <QtCore/QStringList>

namespace Clientele {

/** How a command prints what it read: aligned text for people, one JSON object, or CSV for spreadsheets. */
enum class OutputForm { Text, Json, Csv };

/** What `clientele list` was asked to do. */
struct ListOptions : WorkspaceChoice
{
    /** Only clients that this finds; empty: all. */
    QString search;
    OutputForm form = OutputForm::Text;
};

/** What `clientele show` was asked to do. */
struct ShowOptions : WorkspaceChoice
{
    QString clientId;
    OutputForm form = OutputForm::Text;
};

/** @p arguments without the program's name and the word `list`. */
[[nodiscard]] ParsedCommandLine<ListOptions> parseListCommand(const QStringList &arguments);
/** @p arguments without the program's name and the word `show`. */
[[nodiscard]] ParsedCommandLine<ShowOptions> parseShowCommand(const QStringList &arguments);

/** The whole help of one command. Needs a QCoreApplication. */
[[nodiscard]] QString listCommandHelp();
[[nodiscard]] QString showCommandHelp();

} // namespace Clientele
