// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele::Shots {

class Stage;

/** What is unfinished: the list, the way back from a discard, and a draft that is back in the form after a start. */
void shootDrafts(Stage &stage);

} // namespace Clientele::Shots
