// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/messagebar.h"
#include "ui/window/workspacestatus.h"

#include <optional>

namespace Clientele {

class ClientEditor;
struct Client;

/**
 * What the message bar is to say about how @p editor and its workspace stand: what became of the last attempt first,
 * else what is wrong with the workspace. Nothing when all is well.
 */
[[nodiscard]] std::optional<BarMessage> barMessage(const ClientEditor &editor, const WorkspaceStatus &status);

/** Why @p client was not deleted. */
[[nodiscard]] BarMessage deletionFailedMessage(const Client &client, const Error &error, const WorkspaceStatus &status);

/** That what is in the form was typed @p before, and is not saved. @p now is in the time zone of the reader. */
[[nodiscard]] BarMessage restoredMessage(const QDateTime &before, const QDateTime &now);

/** “NAME” was created. In display form. */
[[nodiscard]] QString createdSentence(const ClientEditor &editor);

} // namespace Clientele
