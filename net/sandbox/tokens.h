// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Clientele::Sandbox {

/** What a token allows, and where. */
struct Grant
{
    QString workspaceId;
    QStringList permissions;
    QDateTime expires;
};

/** A JWT, signed with HS256. */
[[nodiscard]] QByteArray issueToken(const Grant &grant, const QByteArray &secret);

/** Nothing unless @p token is a JWT signed with HS256 and @p secret that has not expired by @p now. */
[[nodiscard]] std::optional<Grant> verifyToken(const QByteArray &token, const QByteArray &secret,
                                               const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Clientele::Sandbox
