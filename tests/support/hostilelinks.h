// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele::Tests {

/** 200 contact methods: what an attacker would like to be opened, on its own and around what is harmless. */
[[nodiscard]] QStringList hostileContactValues();

/** Whether @p link, whole and encoded, is one of those that may be handed to the desktop. */
[[nodiscard]] bool isAllowedLink(const QString &link);

} // namespace Clientele::Tests
