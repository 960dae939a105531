// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/error.h"
#include "ui/text/errortext.h"

#include <QtCore/QString>

namespace Clientele {

/** Where among the fields to sign in with a problem belongs; Whole: none of them is to blame. */
enum class ConnectionField { BaseUrl, WorkspaceId, Email, Password, Token, Whole };

/** Something wrong with what was entered, in words. */
struct ConnectionProblem
{
    ConnectionField field = ConnectionField::Whole;
    QString text;
};

/** Words for what checkBaseUrl() found; empty for BaseUrlProblem::None. */
[[nodiscard]] QString baseUrlProblemText(BaseUrlProblem problem);
/** Words for an id that can be no workspace's; empty when it may be one. */
[[nodiscard]] QString workspaceIdProblemText(const QString &workspaceId);

/** What went wrong at Task::SignIn (e-mail and password) or Task::OpenWorkspace (token), and the field to blame. */
[[nodiscard]] ConnectionProblem connectionProblem(const Error &error, const ErrorContext &context);

} // namespace Clientele
