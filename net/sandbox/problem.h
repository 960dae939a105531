// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/answer.h"

#include <QtCore/QJsonObject>

namespace Clientele::Sandbox {

/** The body of a refusal. */
[[nodiscard]] inline QJsonObject problemObject(const QString &code, const QString &message)
{
    return {
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
}

[[nodiscard]] inline Message problem(int status, const QString &code, const QString &message)
{
    return makeJsonAnswer(status, problemObject(code, message));
}

} // namespace Clientele::Sandbox
