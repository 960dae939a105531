// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/parsedcommandline.h"
#include "models/values/accesstoken.h"
#include "models/values/result.h"

namespace Clientele {

class Backend;
class Profile;

/** A workspace, and the token for it. */
struct OpenedWorkspace
{
    Connection connection;
    AccessToken token;
};

/**
 * Starts the sandbox workspace, which has its own token, or finds the token of another: CLIENTELE_TOKEN wins, and then
 * the keychain is not touched. @p backend lives until the answer comes.
 */
[[nodiscard]] Answer<OpenedWorkspace> openWorkspace(Backend &backend, const Profile &profile,
                                                    const WorkspaceChoice &choice);

} // namespace Clientele
