// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"

#include <QtCore/QString>

#include <optional>
#include <variant>

namespace Clientele {

/** The workspace a command works in. */
struct WorkspaceChoice
{
    /** Not used with sandbox. Its baseUrl may be plain http to another computer, which no token is ever sent to. */
    Connection connection = {};
    bool sandbox = false;
    /** As Profile. */
    std::optional<QString> profileDir = {};

    /** What people know the server by. */
    [[nodiscard]] QString serverName() const
    {
        return sandbox ? QStringLiteral("sandbox") : connection.baseUrl.authority();
    }
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

} // namespace Clientele
