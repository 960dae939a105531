// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <functional>

namespace Clientele::Shots {

/** Takes a picture of the screen under this name. */
using Camera = std::function<void(const QString &name)>;

/** Outbox, history and trouble with the disk in all their states, in a window of their own. */
void shootOutbox(const Camera &shoot);

} // namespace Clientele::Shots
