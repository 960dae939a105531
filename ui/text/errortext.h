// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/error.h"

#include <QtCore/QString>

namespace Clientele {

/** What a message offers to do. */
enum class ErrorAction { None, SignIn, TryAgain, CheckConnection, ShowDetails };

/** An error in words. */
struct ErrorText
{
    /** Whole sentences: what happened to what, why, and the way out. Never empty, no codes. */
    QString sentence;
    /** The server's own words in display form (several lines), to stand after the sentence; empty when there are none.
     */
    QString detail = {};
    ErrorAction action = ErrorAction::None;

    /** The sentence and, on a line of its own, the detail. */
    [[nodiscard]] QString whole() const;
};

/** What was being done, and where. */
struct ErrorContext
{
    enum class Task {
        CreateClient,
        FindClient,    ///< Looking on the server whether a client of unknown outcome is there.
        ListClients,   ///< Asking for all clients of a workspace.
        OpenWorkspace, ///< Testing a connection, or reaching the workspace at the start.
        OpenClient,    ///< Reading a client to show it.
        RereadClient,  ///< Reading it again before its changes are sent.
        UpdateClient,  ///< Sending its changes.
        DeleteClient,
        ReadToken,   ///< Out of the keychain.
        KeepToken,   ///< Into the keychain.
        SignIn,      ///< By e-mail and password.
        RemoveToken, ///< Out of the keychain, for good.
    };
    Task task = Task::CreateClient;
    /** Its baseUrl's host names the server, its workspaceId the workspace when that has no name. */
    Connection connection = {};
    /** Untrusted; empty when not known. */
    QString workspaceName = {};
    /** Untrusted; for Task::DeleteClient. */
    QString clientName = {};
};

[[nodiscard]] ErrorText errorText(const Error &error, const ErrorContext &context);

/** Only why, in one sentence: for a place that says elsewhere what failed and what can be done. */
[[nodiscard]] QString errorReason(const Error &error, const ErrorContext &context);

/** How a server is named to people: host, and port when it has one of its own. In display form. */
[[nodiscard]] QString serverName(const Connection &connection);

/** How the workspace is named to people: its name, else its id. In display form. */
[[nodiscard]] QString workspaceLabel(const ErrorContext &context);
/** The same for a window's title. */
[[nodiscard]] QString workspaceTitle(const ErrorContext &context);

} // namespace Clientele
