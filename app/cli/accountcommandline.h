// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/parsedcommandline.h"

#include <QtCore/QStringList>

namespace Clientele {

/** Which workspace to sign in to or out of: by address, or one the program remembers; neither: the one used last. */
struct AccountChoice
{
    std::optional<Connection> connection = {};
    QString name = {};
    bool json = false;
    /** As Profile. */
    std::optional<QString> profileDir = {};
};

/** What `clientele login` was asked to do. */
struct LoginOptions : AccountChoice
{
    /** Empty: a token is given in place of e-mail and password. */
    QString email = {};
};

/** What `clientele logout` was asked to do. */
struct LogoutOptions : AccountChoice
{};

/** What `clientele workspaces` was asked to do. */
struct WorkspacesOptions
{
    bool json = false;
    /** As Profile. */
    std::optional<QString> profileDir = {};
};

/** @p arguments without the program's name and the command's word. A password is never among them. */
[[nodiscard]] ParsedCommandLine<LoginOptions> parseLoginCommand(const QStringList &arguments);
[[nodiscard]] ParsedCommandLine<LogoutOptions> parseLogoutCommand(const QStringList &arguments);
[[nodiscard]] ParsedCommandLine<WorkspacesOptions> parseWorkspacesCommand(const QStringList &arguments);

/** The whole help of one command. Needs a QCoreApplication. */
[[nodiscard]] QString loginCommandHelp();
[[nodiscard]] QString logoutCommandHelp();
[[nodiscard]] QString workspacesCommandHelp();

} // namespace Clientele
