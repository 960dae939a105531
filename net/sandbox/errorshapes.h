// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele::Sandbox {

/** How one server framework, or habit, words a refused client: the name is empty and so is the second value. */
struct ErrorShape
{
    const char *name;
    int status;
    const char *contentType;
    const char *body;
};

/** Null when there is no shape of that name. */
[[nodiscard]] const ErrorShape *errorShape(const QString &name);
[[nodiscard]] QStringList errorShapeNames();

} // namespace Clientele::Sandbox
