// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele::Shots {

class Stage;

/** Clients with pictures, in the list and in the form. */
void shootPictures(Stage &stage);

} // namespace Clientele::Shots
