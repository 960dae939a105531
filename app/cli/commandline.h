// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/runwindow.h"
#include "models/values/client.h"

#include <QtCore/QStringList>

#include <variant>

namespace Clientele {

/** What `clientele create` was asked to do. */
struct CreateOptions
{
    /** Not used with sandbox. Its baseUrl may be plain http to another computer, which no token is ever sent to. */
    Connection connection;
    bool sandbox = false;
    std::optional<QString> profileDir;
    bool json = false;
    /** As typed: it may break any rule. */
    ClientDraft draft;
};

/** The command line cannot be understood; says why. */
struct UsageError
{
    QString message;
};

/** What is to be printed and nothing done. */
enum class TextRequest { Help, Version };

template <typename Options>
using ParsedCommandLine = std::variant<Options, TextRequest, UsageError>;

/** @p arguments without the program's name and the word `create`. Options are spelled `--name value` or `--name=value`.
 */
[[nodiscard]] ParsedCommandLine<CreateOptions> parseCreateCommand(const QStringList &arguments);
/** @p arguments without the program's name; Qt's own options, as -platform, are let pass. */
[[nodiscard]] ParsedCommandLine<WindowOptions> parseWindowCommand(const QStringList &arguments);

/** The whole help of one command. Needs a QCoreApplication. */
[[nodiscard]] QString createCommandHelp();
[[nodiscard]] QString windowCommandHelp();

} // namespace Clientele
