// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/error.h"

#include <QtCore/QString>

namespace Clientele {

/** Where in the connection form a problem belongs; Whole: none of its fields is to blame. */
enum class ConnectionField { BaseUrl, WorkspaceId, Token, Whole };

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

/** What the test of @p connection found, and the field that is to blame. */
[[nodiscard]] ConnectionProblem connectionProblem(const Error &error, const Connection &connection);

} // namespace Clientele
