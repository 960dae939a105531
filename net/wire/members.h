// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>

/** The documented members this version reads into a value; every other member of an answer goes into a bag. */
namespace Clientele::Wire::Members {

[[nodiscard]] inline QStringList ofClient()
{
    return {QStringLiteral("id"),           QStringLiteral("name"),
            QStringLiteral("avatarUrl"),    QStringLiteral("contactMethods"),
            QStringLiteral("customFields"), QStringLiteral("createdAt"),
            QStringLiteral("updatedAt")};
}

[[nodiscard]] inline QStringList ofContactMethod()
{
    return {QStringLiteral("type"), QStringLiteral("value"), QStringLiteral("isPreferred")};
}

[[nodiscard]] inline QStringList ofCustomField()
{
    return {QStringLiteral("fieldKey"), QStringLiteral("value")};
}

} // namespace Clientele::Wire::Members
