// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/tokenclaims.h"

#include "net/wire/permissionnames.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** The last second of the year 9999. */
constexpr double LAST_SECOND = 253402300799.0;

QJsonObject payloadOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding
                                                                         | QByteArray::AbortOnBase64DecodingErrors);
    return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
}

std::optional<QDateTime> timeOf(const QJsonValue &numericDate)
{
    constexpr double perSecond = 1000;
    const double seconds = numericDate.toDouble(-1);
    if (seconds <= 0 || seconds > LAST_SECOND)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * perSecond), Qt::UTC);
}

/** A scope may be about something else altogether. */
std::optional<Permissions> permissionsOfScope(const QJsonValue &scope)
{
    const QStringList names = scope.toString().split(u' ', Qt::SkipEmptyParts);
    const bool isOurs = Permissions::fromNames(names) != Permissions::fromNames({});
    return isOurs ? permissionsOf(names) : std::nullopt;
}

} // namespace

TokenClaims readTokenClaims(const AccessToken &token)
{
    const QJsonObject claims = payloadOf(token.bytes());
    const auto named = permissionsIn(claims["permissions"_L1]);
    return {.expires = timeOf(claims["exp"_L1]), .permissions = named ? named : permissionsOfScope(claims["scope"_L1])};
}

} // namespace Clientele::Wire
