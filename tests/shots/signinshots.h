// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele::Shots {

class Stage;

/** Signing in: the dialog for a workspace and the sheet over a filled form, and what may be answered to them. */
void shootSignIn(Stage &stage);

} // namespace Clientele::Shots
